import { type Topic } from '../../../domain/conversation/reading/understanding';
import { PatternSet, type Match } from '../../engine/pattern';
import { type ReadText } from '../../engine/words/words';
import { listsOf, patternsOf } from '../../packs/packs';
import { TOPIC_LABELS, type TopicLabel } from '../labels';
import { askingSentences } from '../signals';
import { wordSet } from '../../packs/rule-words';

type Label = TopicLabel;

/** A gap must not skip a denial. */
const BARRED = wordSet('topics', 'barred');
const PATTERNS = new PatternSet<Label>(
  patternsOf(TOPIC_LABELS, ({ intent }) => intent.topics),
  listsOf('topics'),
  BARRED,
);

/** What a label says, and the label that takes it away when it stands where the first does, or in its sentence. */
const SAYS: Readonly<Partial<Record<Label, { topic: Topic; not?: Label; wide?: boolean }>>> = {
  callWanted: { topic: 'call_wanted', not: 'callNot' },
  reminder: { topic: 'reminder_wanted', not: 'reminderNot' },
  remindDate: { topic: 'asks_when' },
  remindPlace: { topic: 'asks_where' },
  remindWho: { topic: 'asks_who_sees' },
  when: { topic: 'asks_when', not: 'notWhen', wide: true },
  whenIf: { topic: 'asks_when', not: 'notWhen', wide: true },
  who: { topic: 'asks_who_sees', not: 'notWho', wide: true },
  where: { topic: 'asks_where', not: 'notWhere', wide: true },
  price: { topic: 'asks_price', not: 'notPrice', wide: true },
  bring: { topic: 'asks_what_to_bring', not: 'notBring', wide: true },
  bringIf: { topic: 'asks_what_to_bring', not: 'notBring', wide: true },
  writes: { topic: 'asks_who_writes', not: 'notWrites', wide: true },
  perhaps: { topic: 'perhaps' },
  depends: { topic: 'perhaps' },
  inHospital: { topic: 'in_hospital', not: 'notInHospital', wide: true },
  wasInHospital: { topic: 'in_hospital', not: 'onADay', wide: true },
  noMeans: { topic: 'no_means', not: 'notNoMeans', wide: true },
  recovered: { topic: 'recovered', not: 'notRecovered', wide: true },
  another: { topic: 'another_person', not: 'notAnother', wide: true },
};

/** What a stretch of words says; `from` and `to` count words of `read`. */
interface Piece {
  topic: Topic;
  from: number;
  to: number;
}

/** The topics a text may be about, by its words alone. */
export interface TopicWords {
  read: ReadText;
  pieces: Piece[];
  /** Words beside which a mere "better" is a reason not to come. */
  noNeed: boolean;
  /** The reminders at large are meant: consent is the matter. */
  reminders: boolean;
  /** The call is wished for at another time, which is read elsewhere. */
  later: boolean;
  /** What comes depends on something. */
  depends: boolean;
  /** A call back, or thanks for a reminder. */
  recalled: boolean;
  /** A reminder is wished for at a time before the visit. */
  timed: boolean;
}

const TIMES = wordSet('topics', 'times');
const overlaps = (a: Match<Label>, b: Match<Label>): boolean => a.from < b.to && b.from < a.to;
/** What is to be recalled stands behind the verb: no call is wished for. */
const OVER_CALLS: ReadonlySet<Label> = new Set<Label>([
  'remindDate',
  'remindPlace',
  'remindWho',
  'reminder',
  'reminders',
]);

/** What a text (read by `readExactly`) may be about beyond its intent. */
export function topicWords(read: ReadText): TopicWords {
  const found = PATTERNS.find(read.words);
  const sentence = (match: Match<Label>): number => read.words[match.from]?.sentence ?? -1;
  const asking = askingSentences(read);
  const has = (label: Label): boolean => found.some((match) => match.label === label);
  const pieces = found.flatMap((match): Piece[] => {
    const says = SAYS[match.label];
    if (says === undefined) return [];
    if (
      says.not !== undefined &&
      found.some(
        (other) =>
          other.label === says.not &&
          (says.wide === true ? sentence(other) === sentence(match) : overlaps(other, match)),
      )
    )
      return [];
    if ((match.label === 'whenIf' || match.label === 'bringIf') && !asking.has(sentence(match))) return [];
    if (match.label === 'callWanted' && found.some((other) => OVER_CALLS.has(other.label) && overlaps(other, match)))
      return [];
    return [{ topic: says.topic, from: match.from, to: match.to }];
  });
  return {
    read,
    pieces,
    noNeed: has('noNeed'),
    reminders: has('reminders'),
    later: has('later'),
    depends: has('depends'),
    recalled:
      has('recalled') &&
      !found.some(
        (match) =>
          match.label === 'callWanted' && !found.some((other) => other.label === 'recalled' && overlaps(other, match)),
      ),
    timed: read.words.some((word) => TIMES.has(word.form)),
  };
}
