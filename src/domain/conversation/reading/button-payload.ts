import { type Subject } from '../../appointment/subject';
import { LETTERS, type Letter } from './reply-signs';

/**
 * What a quick-reply button sends back. It names its appointment and version, so that an old button never answers a new question.
 * `cancel_again` stands on the read-back only: touching the first "I cannot come" twice is not a second "3".
 */
export type ButtonAnswer =
  | {
      action: 'confirm' | 'reschedule' | 'cancel' | 'cancel_again' | 'keep' | 'wish' | 'decline' | 'came';
      subject: Subject;
    }
  | { action: 'rating'; rating: number; appointmentId: string }
  /** `of`: the choice the letters stand in (`choiceToken`), so that a button of an older choice never answers a new one. */
  | { action: 'letters'; letters: Letter[]; of?: string };

/** A short name of what is chosen from: the same options give the same name. FNV-1a, 32 bits. */
export const choiceToken = (options: unknown): string => {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(options)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** The button of `staff.answerWaiting`: it stands in the approved template and names nothing. */
export const READ_PAYLOAD = 'read';

const ACTIONS = ['confirm', 'reschedule', 'cancel', 'cancel_again', 'keep', 'wish', 'decline', 'came'] as const;

const subjectCode = (subject: Subject): string =>
  subject.kind === 'appointment' ? `a:${subject.appointmentId}:${subject.version}` : `r:${subject.reminderId}`;

/** At most 256 characters, WhatsApp's limit for a payload. */
export const payloadOf = (answer: ButtonAnswer): string => {
  switch (answer.action) {
    case 'rating':
      return `rating:${answer.rating}:${answer.appointmentId}`;
    case 'letters':
      return `letters:${answer.letters.join('')}${answer.of === undefined ? '' : `:${answer.of}`}`;
    default:
      return `${answer.action}:${subjectCode(answer.subject)}`;
  }
};

/** Reads a payload; null when it is not one of ours (buttons of another system, or text pasted into the field). */
export const parsePayload = (payload: string | undefined): ButtonAnswer | null => {
  const [action, ...rest] = (payload ?? '').split(':');
  if (action === 'rating') {
    const [mark = '', appointmentId = ''] = rest;
    return /^[1-5]$/.test(mark) && appointmentId ? { action, rating: Number(mark), appointmentId } : null;
  }
  if (action === 'letters') {
    const letters = LETTERS.filter((letter) => rest[0]?.includes(letter));
    const [given, of] = rest;
    return letters.length > 0 && letters.join('') === given
      ? { action, letters, ...(of !== undefined && /^[a-z0-9]{1,8}$/.test(of) && { of }) }
      : null;
  }
  const known = ACTIONS.find((one) => one === action);
  const [kind, id, version] = rest;
  if (!known || !id) return null;
  if (kind === 'r') return { action: known, subject: { kind: 'reminder', reminderId: id } };
  if (kind !== 'a' || !/^\d{1,9}$/.test(version ?? '')) return null;
  return { action: known, subject: { kind: 'appointment', appointmentId: id, version: Number(version) } };
};
