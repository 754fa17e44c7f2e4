import { type Subject } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type SubjectDetails, lookUpSubject } from '../machine/subject-lookup';
import { type ConversationContext } from '../machine/context';

/** The visits of the same person and day that a text or call asked about with another one, as they are now: those that moved or ended since are not meant. */
export const sameDayVisits = (
  together: readonly Subject[] | undefined,
  context: ConversationContext,
): SubjectDetails[] =>
  (together ?? []).flatMap((subject) => {
    const found = lookUpSubject(subject, context);
    return found.kind === 'current' ? [found.about] : [];
  });

/** The time of a visit with the hours of the others of that day, the earliest first: "Thursday 12 March at 10 am and 2 pm". */
export function withHoursOf(when: VisitTime, others: readonly SubjectDetails[]): VisitTime {
  const hours = [when, ...others.flatMap((about) => about.when ?? [])].flatMap(({ date, time }) =>
    date === when.date && time !== undefined ? [time] : [],
  );
  const [first, ...rest] = [...new Set(hours)].sort();
  return when.time === undefined || first === undefined || rest.length === 0
    ? when
    : { ...when, time: first, also: rest };
}
