/** FHIR R4 Appointment.status, as far as a clinic's day needs it. */
export const APPOINTMENT_STATUSES = ['booked', 'arrived', 'fulfilled', 'cancelled', 'noshow'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** FHIR R4 participation status of the patient: what they answered. */
export const PATIENT_RESPONSES = ['needs-action', 'accepted', 'declined', 'tentative'] as const;
export type PatientResponse = (typeof PATIENT_RESPONSES)[number];
