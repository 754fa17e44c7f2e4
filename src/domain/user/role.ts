/** Who may log in: a patient sees own data only, staff do the daily work, an admin also manages users and the original API. */
export const ROLES = ['patient', 'staff', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking. A patient's account always names the patient it belongs to. */
export interface Actor {
  userId: string;
  role: Role;
  patientId: string | null;
}
