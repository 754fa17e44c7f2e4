import { INTENTS, type Intent, type ReadingState } from '../../domain/conversation/reading/understanding';
import { type LinearModel, type Signals } from '../engine/model/linear-model';
import { sharedModel } from '../engine/model/shared-models';
import { deniesComing, plainlyComes } from './coming/signals';
import { wordCount } from './decided';
import { type Decision, type Reply } from './reply';

/** How likely each intent is, from 0 to 1, together 1. Calibrated: docs/understanding.md has the table. */
export type IntentOpinion = Readonly<Record<Intent, number>>;

/** Weight of one thing the rules found beside the words, which together weigh 1. */
const SIGNAL = 0.3;
/** Log-odds are multiplied by this before they become probabilities: by folds of hands they were too sure of themselves. */
const TEMPERATURE = 0.6;

/** What the rules found in a reply, and what was asked, as the model takes it. */
export function replySignals(state: ReadingState, reply: Reply, { intent, also, decidedBy }: Decision): Signals {
  const shape = (one: { denied?: unknown; asked?: boolean; unreal?: boolean }): string => `${one.denied === true || typeof one.denied === 'string' ? '-' : ''}${one.asked === true ? '?' : ''}${one.unreal === true ? '~' : ''}`;
  const { when, sameTime, refused, asks, asksByForm, own } = reply;
  const names = [
    `reads:${intent}`, `by:${decidedBy[0] ?? ''}`, ...also.map((second) => `also:${second}`),
    ...reply.signals.map((signal) => `says:${signal.label}${shape(signal)}`), ...reply.coming.map((coming) => `coming${coming.denied === null ? '' : `:${coming.denied}`}${shape({ ...coming, denied: null })}`),
    ...Object.entries({ when: when !== null, sameTime, refused: refused !== null, asks, asksByForm, own, plainlyComes: plainlyComes(reply), deniesComing: deniesComing(reply) }).flatMap(([name, holds]) => (holds ? [name] : [])),
  ];
  return { ...Object.fromEntries(names.map((name) => [name, SIGNAL])), [`state:${state}`]: 1 };
}

/** The shipped model. */
export const intentModel = (): LinearModel => sharedModel('intent');

/** What the model takes a reply for, by its words and by what the rules found in it. */
export function intentOpinion(model: LinearModel, text: string, signals: Signals): IntentOpinion {
  const scores = model.scores(text, signals);
  const odds = INTENTS.map((intent) => Math.exp(TEMPERATURE * (scores[model.parts.outputs.indexOf(intent)] ?? -Infinity)));
  const sum = odds.reduce((total, each) => total + each, 0);
  return Object.fromEntries(INTENTS.map((intent, i) => [intent, (odds[i] ?? 0) / sum])) as Record<Intent, number>;
}

/** These say what they say; no model is asked. An hour of arrival on another day is a wish by our own decision, whatever people call it. */
const FIRM: ReadonlySet<string> = new Set([
  'rule:digit', 'rule:digit-out-of-range', 'rule:mark-figure', 'rule:mark-stars', 'rule:no-words', 'rule:nothing-to-say', 'rule:hour-of-arrival', 'rule:which-time', 'rule:messages', 'rule:silence-unclear',
]);
/** A yes or a no of this many words is one. */
const BARE = 2;

/**
 * Where "coming" and "not coming" are both this likely, or the rules read the one and the model the other without being this sure, the reply is asked
 * again: a visit confirmed or lost by a misreading costs more than a question. Where the grammar says plainly that somebody comes, or does not, it takes more
 * (`plain`): of 1,290 such replies the rules were right in two of three as long as the model gave the other reading less than that.
 */
const DOUBT = { confirm: 0.05, cancel: 0.08, plain: 0.2, againstRules: 0.97 };
/** A wish for silence that the model alone sees is asked; one that the rules read and the model does not see at all, too. */
const SILENCE = { seen: 0.5, unseen: 0.1 };
/** Messages are started again, and a danger is told, by other means than counted words. */
const NEVER_SAID: ReadonlySet<Intent> = new Set<Intent>(['opt_in', 'emergency', 'rating']);
/** Below this nothing is guessed. */
const LEAST = 0.35;

const likeliest = (opinion: IntentOpinion, among: readonly Intent[]): Intent => among.reduce((best, intent) => (opinion[intent] > opinion[best] ? intent : best));

/** Two readings that contradict each other: the reply is asked again. */
const doubted = (decision: Decision, confidence: number): Decision => ({ intent: 'unintelligible', also: [], confidence, decidedBy: ['model:doubt', ...decision.decidedBy] });

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
export function weighIntent(decision: Decision, opinion: IntentOpinion, reply: Reply, { minutes, ill }: Beside): Decision {
  const by = decision.decidedBy[0] ?? '';
  if (FIRM.has(by) || ((by === 'rule:yes' || by === 'rule:no') && wordCount(reply) <= BARE) || (reply.standing && reply.when !== null)) return decision;
  const choice = likeliest(opinion, INTENTS.filter((intent) => intent === decision.intent || !NEVER_SAID.has(intent)));
  const confidence = opinion[choice];
  if (decision.intent === 'opt_out' || decision.also.includes('opt_out')) {
    return opinion.opt_out >= SILENCE.unseen ? decision : { ...decision, topics: [...(decision.topics ?? []), 'silence_unclear'], confidence: opinion.opt_out };
  }
  if (contradicts(choice, decision, opinion, reply)) return doubted(decision, confidence);
  if (choice === decision.intent) return { ...decision, confidence };
  if (confidence < LEAST) return decision.intent === 'confirm' || decision.intent === 'cancel' ? doubted(decision, confidence) : decision;
  if (choice === 'opt_out') {
    return confidence < SILENCE.seen || (decision.topics ?? []).length > 0 ? decision
      : { intent: 'opt_out', also: [], topics: ['silence_unclear'], confidence, decidedBy: ['model:silence', ...decision.decidedBy] };
  }
  if (ill && (choice === 'confirm' || choice === 'running_late')) return decision;
  const value = choice === 'reschedule' ? reply.when : choice === 'running_late' && minutes !== null ? String(minutes) : choice === 'change_language' ? '?' : null;
  return {
    intent: choice, ...(value === null ? {} : { value }), also: decision.also.filter((second) => second === 'question' && choice !== 'question'),
    ...(decision.topics === undefined ? {} : { topics: decision.topics }), confidence, decidedBy: ['model:second-opinion', ...decision.decidedBy],
  };
}

function contradicts(choice: Intent, decision: Decision, opinion: IntentOpinion, reply: Reply): boolean {
  if (choice !== 'confirm' && choice !== 'cancel') return false;
  const other = choice === 'confirm' ? 'cancel' : 'confirm';
  const plain = choice === decision.intent && (choice === 'confirm' ? plainlyComes(reply) : deniesComing(reply));
  return opinion[other] > (plain ? DOUBT.plain : DOUBT[choice]) || (decision.intent === other && opinion[choice] < DOUBT.againstRules);
}
