import { INTENTS, type Intent, type ReadingState } from '../../domain/conversation/reading/understanding';
import { type LinearModel, type Signals } from '../engine/model/linear-model';
import { sharedModel } from '../engine/model/shared-models';
import { deniesComing, plainlyComes } from './coming/signals';
import { wordCount } from './decided';
import { type Decision, type Reply } from './reply';
import { readSilence, speaksOfMessages } from './silence';

/** How likely each intent is, from 0 to 1, together 1. Calibrated: docs/understanding.md has the table. */
export type IntentOpinion = Readonly<Record<Intent, number>>;

/** Weight of one thing the rules found beside the words, which together weigh 1. */
const SIGNAL = 0.3;
/** Log-odds are multiplied by this before they become probabilities: by folds of hands they were too sure of themselves. */
const TEMPERATURE = 0.6;

/** What the rules found in a reply, and what was asked, as the model takes it. */
export function replySignals(state: ReadingState, reply: Reply, { intent, also, decidedBy }: Decision): Signals {
  const shape = (one: { asked: boolean; unreal: boolean }): string => `${one.asked ? '?' : ''}${one.unreal ? '~' : ''}`;
  const { when, sameTime, refused, asks, asksByForm, own } = reply;
  const names = [
    `reads:${intent}`,
    `by:${decidedBy[0] ?? ''}`,
    ...also.map((second) => `also:${second}`),
    ...reply.signals.map((signal) => `says:${signal.label}${signal.denied ? '-' : ''}${shape(signal)}`),
    ...reply.coming.map((coming) => `coming${coming.denied === null ? '' : `:${coming.denied}`}${shape(coming)}`),
    ...Object.entries({
      when: when !== null,
      sameTime,
      refused: refused !== null,
      asks,
      asksByForm,
      own,
      plainlyComes: plainlyComes(reply),
      deniesComing: deniesComing(reply),
    }).flatMap(([name, holds]) => (holds ? [name] : [])),
  ];
  return { ...Object.fromEntries(names.map((name) => [name, SIGNAL])), [`state:${state}`]: 1 };
}

/** The shipped model. */
export const intentModel = (): LinearModel => sharedModel('intent');

/** What the model takes a reply for, by its words and by what the rules found in it. */
export function intentOpinion(model: LinearModel, text: string, signals: Signals): IntentOpinion {
  const scores = model.scores(text, signals);
  const odds = INTENTS.map((intent) =>
    Math.exp(TEMPERATURE * (scores[model.parts.outputs.indexOf(intent)] ?? -Infinity)),
  );
  const sum = odds.reduce((total, each) => total + each, 0);
  return Object.fromEntries(INTENTS.map((intent, i) => [intent, (odds[i] ?? 0) / sum])) as Record<Intent, number>;
}

/** These say what they say; no model is asked. An hour of arrival on another day is a wish by our own decision, whatever people call it. */
const FIRM: ReadonlySet<string> = new Set([
  'rule:digit',
  'rule:digit-out-of-range',
  'rule:mark-figure',
  'rule:mark-stars',
  'rule:no-words',
  'rule:nothing-to-say',
  'rule:hour-of-arrival',
  'rule:which-time',
  'rule:messages',
  'rule:silence-unclear',
]);
/** A yes, a no or a STOP of this many words is one. */
const BARE = 2;
const SHORT: ReadonlySet<string> = new Set(['rule:yes', 'rule:no', 'rule:stop']);

/**
 * Where "coming" and "not coming" are both this likely, or the rules read the one and the model the other without being this sure, the reply is asked
 * again: a visit confirmed or lost by a misreading costs more than a question. Where the grammar says plainly that somebody comes, or does not, it takes more
 * (`plain`): where the model gave the other reading 0.1 to 0.4 of such a reply, the rules were still right in 20 of 37.
 */
const DOUBT = { confirm: 0.08, cancel: 0.12, plain: 0.45, againstRules: 0.95 };
/**
 * A wish for silence counts where the rules read one and the model gives it `sure`, and is asked where the model gives it `likely`, whatever the rules
 * read. By folds of hands, of 978 that the rules read, 97 in 100 were one above 0.9, 45 above 0.7, 10 above 0.5 and none below; of those they did not
 * read 85 in 100 above 0.2.
 */
const SILENCE = { sure: 0.7, likely: 0.25 };
/** A danger is told, and a mark read, by other means than counted words. */
const NEVER_SAID: ReadonlySet<Intent> = new Set<Intent>(['emergency', 'rating']);
/** Below this nothing is guessed; what acts on the visit or on the messages needs more where the rules did not read it. */
const LEAST = { say: 0.3, act: 0.6 };
/** The same for a word or two of which no rule knows anything ("sorry" cancels nothing), and for what says both. */
const LEAST_OF_FEW = { say: 0.75, act: 0.9 };
const ACTS: ReadonlySet<Intent> = new Set<Intent>([
  'confirm',
  'cancel',
  'reschedule',
  'running_late',
  'opt_in',
  'already_came',
  'wrong_number',
]);

const likeliest = (opinion: IntentOpinion, among: readonly Intent[]): Intent =>
  among.reduce((best, intent) => (opinion[intent] > opinion[best] ? intent : best));

/** Two readings that contradict each other: the reply is asked again. */
const doubted = (decision: Decision, confidence: number): Decision => ({
  intent: 'unintelligible',
  also: [],
  confidence,
  decidedBy: ['model:doubt', ...decision.decidedBy],
});

/** What the words say beside the decision. */
export interface Beside {
  /** Minutes of a delay. */
  minutes: number | null;
  /** An illness or a danger is told and no delay: then nobody is guessed to come, or to come late. */
  ill: boolean;
}

/**
 * A decision of the rules with the model's opinion weighed in. The model, which knows what the rules found, decides; no model alone opts anybody out,
 * and what contradicts itself about coming is asked again.
 */
export function weighIntent(
  decision: Decision,
  opinion: IntentOpinion,
  reply: Reply,
  { minutes, ill }: Beside,
): Decision {
  const by = decision.decidedBy[0] ?? '';
  if (FIRM.has(by) || (SHORT.has(by) && wordCount(reply) <= BARE) || (reply.standing && reply.when !== null))
    return decision;
  const stop = decision.intent === 'opt_out';
  if (stop && opinion.opt_out >= SILENCE.sure) return decision;
  if (
    opinion.opt_out >= SILENCE.likely &&
    (stop || (!reply.has('optOutNot') && speaksOfMessages(reply) && readSilence(reply).topics.length === 0))
  ) {
    const second = stop
      ? decision.also
      : decision.intent === 'confirm' || decision.intent === 'cancel'
        ? [decision.intent]
        : [];
    return {
      intent: 'opt_out',
      also: second,
      topics: ['silence_unclear'],
      confidence: opinion.opt_out,
      decidedBy: ['model:silence', ...decision.decidedBy],
    };
  }
  const choice = likeliest(
    opinion,
    INTENTS.filter((intent) => intent !== 'opt_out' && (intent === decision.intent || !NEVER_SAID.has(intent))),
  );
  const confidence = opinion[choice];
  if (contradicts(choice, decision, opinion, reply)) return doubted(decision, confidence);
  if (choice === decision.intent) return { ...decision, confidence };
  const least =
    (by === 'rule:nothing-read' && wordCount(reply) <= BARE) || by === 'rule:both-readings' ? LEAST_OF_FEW : LEAST;
  if (confidence < (ACTS.has(choice) ? least.act : least.say))
    return ['confirm', 'cancel', 'opt_out'].includes(decision.intent) ? doubted(decision, confidence) : decision;
  if (choice === 'cancel' && plainlyComes(reply)) return doubted(decision, confidence);
  if (ill && (choice === 'confirm' || choice === 'running_late')) return decision;
  // "Thursday is impossible" asks for another day.
  if (reply.refused !== null && choice === 'cancel' && decision.intent === 'reschedule') return decision;
  const value =
    choice === 'reschedule'
      ? reply.when
      : choice === 'running_late' && minutes !== null
        ? String(minutes)
        : choice === 'change_language'
          ? '?'
          : null;
  return {
    intent: choice,
    ...(value === null ? {} : { value }),
    also: decision.also.filter((second) => second === 'question' && choice !== 'question'),
    ...(decision.topics === undefined ? {} : { topics: decision.topics }),
    confidence,
    decidedBy: ['model:second-opinion', ...decision.decidedBy],
  };
}

function contradicts(choice: Intent, decision: Decision, opinion: IntentOpinion, reply: Reply): boolean {
  if (choice !== 'confirm' && choice !== 'cancel') return false;
  const other = choice === 'confirm' ? 'cancel' : 'confirm';
  const plain = choice === decision.intent && (choice === 'confirm' ? plainlyComes(reply) : deniesComing(reply));
  return (
    opinion[other] > (plain ? DOUBT.plain : DOUBT[choice]) ||
    (decision.intent === other && opinion[choice] < DOUBT.againstRules)
  );
}
