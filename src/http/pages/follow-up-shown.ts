import { z } from 'zod';
import { wish } from '../../domain/appointment/wish';
import { MISUSE_KINDS } from '../../domain/audit/misuse';
import { isWhatsappUser } from '../../domain/address';
import { CHANNELS } from '../../domain/channel';
import { FOLLOW_UP_REASONS } from '../../domain/conversation/machine/effect';
import { Refusal } from '../../domain/errors';
import { PHONE_NOT_SAFE } from '../../domain/follow-up/phone-not-safe';
import { type Locale } from '../../domain/locale';
import { type Actor } from '../../domain/user/role';
import { type FollowUpShown } from './follow-up-page';
import { MENTION_KINDS } from '../../services/patients/patient-records';
import { mentionPath } from '../api/patient-records.schemas';
import { type ApiServices } from '../services';
import { mayRead } from '../../services/restricted/readable';

/** As many messages as a telephone shows in a few screens. */
const THREAD = 30;
const SAID_BY_REASON: ReadonlySet<string> = new Set(['opened', 'raised', 'unanswered', 'closed']);

type Line = FollowUpShown['thread'][number];
/** It came with a file of earlier feedback, or was read again after rules or weights changed: nobody waits at a telephone. */
export const isOfFile = ({ details }: { details: Record<string, unknown> }): boolean =>
  details['imported'] === true || details['rescored'] === true;

/** A text and the answer to it are written at the same instant. */
const inOrder = (a: Line, b: Line): number => a.at.getTime() - b.at.getTime() || Number(b.inbound) - Number(a.inbound);

const faults = z
  .array(z.object({ code: z.int(), channel: z.enum(CHANNELS), scope: z.string(), count: z.int() }))
  .catch([]);
const misuse = z
  .object({ alert: z.enum(MISUSE_KINDS), account: z.uuid(), count: z.int() })
  .transform(({ alert, ...rest }) => ({ kind: alert, ...rest }))
  .nullable()
  .catch(null);
const mentions = z.array(z.object({ kind: z.enum(MENTION_KINDS), id: z.uuid() })).catch([]);
const counted = z.int().min(0).catch(0);
const ids = z.array(z.uuid()).max(20).catch([]);

/** Who has been erased meanwhile. */
const nobody = (error: unknown): null => {
  if (error instanceof Refusal && error.code === 'not_found') return null;
  throw error;
};

/** Of the people a report of a death may be about, those for whom everything is still held. */
async function heldOf(services: ApiServices, actor: Actor, named: unknown): Promise<FollowUpShown['held']> {
  const people = await Promise.all(ids.parse(named).map((id) => services.patients.find(actor, id).catch(nobody)));
  return people.flatMap((person) =>
    person !== null && person.heldSince !== null ? [{ id: person.id, name: person.name }] : [],
  );
}

const WISHES = [
  { of: 'call', from: 'call_at', how: 'wished' },
  { of: 'visit', from: 'wish', how: 'wished' },
  { of: 'refused', from: 'refused', how: 'refused' },
] as const;

/** What the task holds of the times that suit, in words. */
const wishesIn = (services: ApiServices, details: Record<string, unknown>, locale: Locale): FollowUpShown['wishes'] =>
  WISHES.flatMap(({ of, from, how }) => {
    const { data } = wish.safeParse(details[from]);
    return data ? [{ of, text: services.times(data, locale, services.now(), how) }] : [];
  });

/** Everything the page of one follow-up shows; null when there is none, or none for this person. */
export async function followUpShown(
  services: ApiServices,
  actor: Actor,
  id: string,
  locale: Locale,
): Promise<FollowUpShown | null> {
  try {
    const found = await services.followUps.find(actor, id);
    const { conversationId, feedbackId } = found;
    const [thread, feedback] = await Promise.all([
      conversationId === null
        ? []
        : services.office.messages(actor, { conversationId, skip: 0, limit: THREAD }).then(({ items }) => items),
      // Kept to administrators since the task was opened, or theirs alone.
      feedbackId === null ? null : services.feedback.find(actor, feedbackId).catch(nobody),
    ]);
    const held = found.kind === 'death_reported' ? await heldOf(services, actor, found.details['patients']) : [];
    const { kind, urgency, status, restricted, patientName, patientId, address, dueAt, outcome, notes } = found;
    return {
      id,
      etag: found.etag,
      kind,
      urgency,
      status,
      restricted,
      patientName,
      address,
      dueAt,
      // Who writes without a number, and is nobody the clinic knows by that address.
      linkable:
        status !== 'closed' &&
        conversationId !== null &&
        patientId === null &&
        address !== null &&
        isWhatsappUser(address),
      late: status !== 'closed' && dueAt < services.now(),
      outcome,
      reason: FOLLOW_UP_REASONS.find((reason) => reason === found.details['reason']) ?? null,
      phoneNotSafe: found.details[PHONE_NOT_SAFE] === true,
      wishes: wishesIn(services, found.details, locale),
      nobodyAlerted:
        !services.alertsTeam &&
        status !== 'closed' &&
        urgency !== 'none' &&
        urgency !== 'follow_up' &&
        !isOfFile(found),
      faults: faults
        .parse(found.details['faults'])
        .map(({ code, channel, count }) => ({ code, page: services.codePage(code), channel, count })),
      misuse: misuse.parse(found.details),
      missed: found.missed.map(({ patientName: name, address: number, visitAt }) => ({
        name,
        address: number,
        visitAt,
      })),
      missedCount: counted.parse(found.details['count']),
      held,
      mentions: mentions
        .parse(found.details['mentions'])
        .map(({ kind, id: of }) => ({ kind, path: mentionPath(kind, of) })),
      imported: isOfFile(found),
      anonymous: found.details['anonymous'] === true,
      comment: feedback?.text ?? null,
      rating: feedback?.rating ?? null,
      contradiction: feedback?.contradiction ?? false,
      thread: thread
        .map((message) => ({ ...message, kept: !mayRead(actor, message) }))
        .map(({ direction, body, kept, status: state, createdAt }) => ({
          inbound: direction === 'inbound',
          text: body === '' ? null : body,
          kept,
          at: createdAt,
          unsent: direction === 'outbound' && state === 'queued',
        }))
        .sort(inOrder),
      // What the program itself notes is English, for the API; the page says it by the reason and the action.
      history: notes.map(({ action, note, userId, createdAt }) => ({
        action,
        note: userId === null && SAID_BY_REASON.has(action) ? null : note,
        at: createdAt,
      })),
    };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_found') return null;
    throw error;
  }
}
