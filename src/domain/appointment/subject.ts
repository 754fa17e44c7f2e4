import { z } from 'zod';

/** What a question is about: an appointment as it was when asked, or a single reminder that belongs to no appointment. */
export const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('appointment'), appointmentId: z.string().min(1), version: z.int().min(0) }),
  z.object({ kind: z.literal('reminder'), reminderId: z.string().min(1) }),
]);
export type Subject = z.infer<typeof subject>;

/** Names it in a line: a1@2. */
export const subjectName = (named: Subject): string =>
  named.kind === 'appointment' ? `${named.appointmentId}@${named.version}` : named.reminderId;

/** The same appointment or reminder, whatever the version. */
export const sameSubject = (a: Subject, b: Subject): boolean =>
  a.kind === 'appointment'
    ? b.kind === 'appointment' && a.appointmentId === b.appointmentId
    : b.kind === 'reminder' && a.reminderId === b.reminderId;
