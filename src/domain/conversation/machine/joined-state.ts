import { type Subject } from '../../appointment/subject';
import { type ConversationState, type Dialogue } from './state';
import { REMEMBERED, steady } from './state-changes';

const idOf = (subject: Subject): string =>
  subject.kind === 'appointment' ? subject.appointmentId : subject.reminderId;
const versionOf = (subject: Subject): number => (subject.kind === 'appointment' ? subject.version : 0);

/** One of each subject, in the place of its last: of two, the one about the higher version, which the person was told later. */
function newest<T extends { subject: Subject }>(items: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item.subject);
    const before = found.get(id);
    found.delete(id);
    found.set(id, before && versionOf(before.subject) > versionOf(item.subject) ? before : item);
  }
  return [...found.values()];
}

/** Nothing is asked in it beside the open questions, which close the one for a mark. */
const isFree = ({ name }: Dialogue, open: boolean): boolean =>
  name === 'idle' ||
  name === 'awaiting_confirmation' ||
  (open && (name === 'awaiting_rating' || name === 'awaiting_comment'));

/** Staff who write keep the conversation; else whoever is in the middle of something goes on, the number before the id. */
const dialogueOf = (kept: Dialogue, joining: Dialogue, open: boolean): Dialogue => {
  if (kept.name === 'handed_over') return kept;
  return joining.name === 'handed_over' || (isFree(kept, open) && !isFree(joining, open)) ? joining : kept;
};

/**
 * Two conversations that turn out to be one person's: what is open, was told and is remembered in either. `kept` is that of the number, which goes on,
 * `joining` that of the id. Of two things of which one conversation holds one alone, the newer stays.
 */
export function joinedState(kept: ConversationState, joining: ConversationState): ConversationState {
  const told = [...joining.told, ...kept.told].map(({ appointmentId, version }) => ({
    subject: { kind: 'appointment' as const, appointmentId, version },
  }));
  const said = [...joining.said, ...kept.said]
    .sort((a, b) => a.times - b.times)
    .map((one) => [`${one.key} ${one.about ?? ''}`, one] as const);
  const cancelled =
    [kept.cancelled, joining.cancelled]
      .filter((each) => each !== null)
      .sort((a, b) => b.undoUntil.localeCompare(a.undoUntil))[0] ?? null;
  const questions = newest([...joining.questions, ...kept.questions]).sort((a, b) => a.until.localeCompare(b.until));
  const { lost: _read, ...rest } = kept;
  return steady({
    ...rest,
    questions,
    dialogue: dialogueOf(kept.dialogue, joining.dialogue, questions.length > 0),
    cancelled,
    told: newest(told)
      .map(({ subject: { appointmentId, version } }) => ({ appointmentId, version }))
      .slice(-REMEMBERED),
    said: [...new Map(said).values()],
    later: [...kept.later, ...joining.later],
    feedback: kept.feedback ?? joining.feedback,
    call: kept.call ?? joining.call,
  });
}
