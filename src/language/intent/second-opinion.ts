import { type Intent } from '../../domain/conversation/reading/understanding';
import { type LinearModel } from '../engine/model/linear-model';
import { sharedModel } from '../engine/model/shared-models';
import { type Decision } from './reply';

/** What the model takes a reply for: the likeliest intent, its log-odds and its lead over the next one. */
export interface Opinion { intent: Intent; logOdds: number; lead: number }

/**
 * Thresholds, measured by folds of sources and styles on 2 200 replies that the fold's model had not read; 345 of them, in 16 styles, no rule had
 * seen either. Where no rule read these, 33 of 38 guesses were right. A confirmation acts at once and needs more; a guessed cancellation is read
 * back before anything is cancelled. Against a rule the model may not ask for silence: on 1 100 other replies it then invented 4. Danger is
 * only ever raised: 3 more emergencies, no false one.
 */
const NEEDS = { least: -0.6, lead: 0.5 };
const CONFIRM_NEEDS = { least: 0.7, lead: 2.5 };
const SILENCE_NEEDS = { least: 0, lead: 1 };
/** "Coming" by its verbs alone was wrong in 9 of the 10 unseen replies that the model took for something else. */
const AGAINST_COMING = { least: -0.5, lead: 1.5 };
/** A cancellation guessed against a confirmation is not said: the reply is asked again. On locked replies it left 2 of 4 cancellations read as confirmations. */
const DOUBT = { least: 0, lead: 1 };
const DOUBT_OF_FIRM = { least: 1, lead: 3 };
const DOUBT_OF_CANCEL = { least: 0.5, lead: 2 };
/** Rules that read little or were found to read too much, and what the model needs to speak in their place. */
const AGAINST: Readonly<Record<string, { least: number; lead: number }>> = {
  'rule:question-mark': { least: 0, lead: 1 }, 'rule:wrong-number': { least: 1, lead: 3 },
  'rule:other-time': { least: 0.5, lead: 2 }, 'rule:date': { least: 1, lead: 2.5 }, 'rule:both-readings': { least: 0.5, lead: 2 }, 'rule:uncertain': { least: 0.5, lead: 2 }, 'rule:move': { least: 1, lead: 3 },
};
const DANGER = { least: 1.5, lead: 1 };

/** What may be said where no rule read anything. Starting messages again, a language and a mark are never guessed. */
const MAY_SAY: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'reschedule', 'question', 'greeting_thanks', 'help', 'already_came', 'wrong_number', 'running_late', 'feedback']);

/** What `decideOpen` says when no rule fits. */
const NOTHING_READ = 'rule:nothing-read';
const COMING = 'rule:coming';

/** The shipped model. */
export const secondOpinionModel = (): LinearModel => sharedModel('intent');

/** What a model takes an open reply for; `idle`: no question is open. */
export function opinionOf(model: LinearModel, text: string, idle: boolean): Opinion {
  const scores = model.scores(text, { idle: idle ? 1 : 0 });
  let best = 0;
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const next = Math.max(...scores.filter((_, i) => i !== best));
  const logOdds = scores[best] ?? 0;
  return { intent: model.parts.outputs[best] as Intent, logOdds, lead: logOdds - next };
}

const reaches = (opinion: Opinion, needs: { least: number; lead: number }): boolean => opinion.logOdds >= needs.least && opinion.lead >= needs.lead;

/** Whether the model is sure enough of danger to raise what the rules call harmless; where they read a word of danger and ruled it out, it is not heard. */
export const suspectsDanger = (opinion: Opinion, ruledOut: boolean): boolean => opinion.intent === 'emergency' && !ruledOut && reaches(opinion, DANGER);

/** What the words of a reply say beyond the decision. */
interface Beside {
  /** They say themselves that silence is not meant. */
  silenceDenied: boolean;
  /** They confirm in so many words, refuse to cancel, or hold a denial: of those the rules know more than counted words do. */
  firm: boolean;
  /** Minutes of a delay. */
  minutes: number | null;
  /** They deny coming, or say plainly that somebody comes: then no model cancels, and none doubts a cancellation. */
  coming: 'denied' | 'plain' | 'named' | null;
  /** A day or an hour is named. */
  dated: boolean;
  /** They name a day or an hour while another day is wished for already: that is no yes to the visit as it was. */
  wishes: boolean;
  /** They tell that nothing is received, or that the patient cannot write or call: no number is wrong for that. */
  lacks: boolean;
  /** A day or an hour is refused. */
  refuses: boolean;
  /** They tell of danger or illness and not of a delay: where no rule reads an answer in them, none is guessed. */
  danger: boolean;
  /** They name what a delay, or having come, is told by; without it no model says so. */
  mayBeLate: boolean;
  mayHaveCome: boolean;
  /** They say in words what the model takes them for; without those nothing is guessed that acts. */
  evident: boolean;
}

/** Two readings that contradict each other: the reply is asked again. */
const doubted = (decision: Decision): Decision => ({ intent: 'unintelligible', also: [], confidence: 0.4, decidedBy: ['model:doubt', ...decision.decidedBy] });

/** Counted words alone never silence anybody: what may be a wish for silence is asked. */
const unclearSilence = (decision: Decision): Decision => ({ intent: 'unintelligible', also: [], topics: ['silence_unclear'], confidence: 0.4, decidedBy: ['model:silence', ...decision.decidedBy] });

/**
 * A decision of the rules with the model's opinion weighed in. The rules stand except where they read little or nothing, and where they see only
 * a verb of coming in what the model takes for something else.
 */
export function weigh(decision: Decision, opinion: Opinion, { silenceDenied, firm, minutes, coming, dated, wishes, lacks, refuses, danger, mayBeLate, mayHaveCome, evident }: Beside): Decision {
  const by = decision.decidedBy[0] ?? '';
  const say = (): Decision => ({
    intent: opinion.intent, ...(opinion.intent === 'running_late' && minutes !== null ? { value: String(minutes) } : {}), also: [],
    confidence: 1 / (1 + Math.exp(-opinion.logOdds)), decidedBy: ['model:second-opinion', ...decision.decidedBy],
  });
  if (opinion.intent === 'opt_out') return by === NOTHING_READ && !silenceDenied && reaches(opinion, SILENCE_NEEDS) ? unclearSilence(decision) : decision;
  if (opinion.intent === decision.intent || (danger && by === NOTHING_READ)) return decision;
  if ((opinion.intent === 'running_late' && !mayBeLate) || (opinion.intent === 'already_came' && !mayHaveCome)) return decision;
  if (opinion.intent === 'question' && decision.also.includes('question') && decision.intent !== 'unintelligible') return decision;
  if (wishes && by === 'rule:date') return decision;
  if (opinion.intent === 'wrong_number' && lacks) return decision;
  if (refuses && opinion.intent === 'cancel' && by === 'rule:other-time') return decision;
  if (coming === 'denied' && (decision.intent === 'cancel' || opinion.intent === 'confirm')) return decision;
  // Who plainly comes may ask something besides, or be late where no day is named.
  if (coming === 'plain' && (decision.intent === 'confirm' || by === 'rule:date') && opinion.intent !== 'question' && (dated || opinion.intent !== 'running_late')) return decision;
  const speaks = evident && MAY_SAY.has(opinion.intent) && !((coming === 'plain' || coming === 'named') && opinion.intent === 'cancel');
  if (decision.intent === 'confirm' && opinion.intent === 'cancel') return reaches(opinion, firm ? DOUBT_OF_FIRM : DOUBT) ? doubted(decision) : decision;
  if (decision.intent === 'cancel' && opinion.intent === 'confirm' && by !== 'rule:digit') return reaches(opinion, DOUBT_OF_CANCEL) ? doubted(decision) : decision;
  if (by === COMING && !firm) {
    return speaks && reaches(opinion, AGAINST_COMING) ? say() : decision;
  }
  if (by === 'rule:both-readings' && firm) return decision;
  const needs = by === NOTHING_READ ? NEEDS : AGAINST[by];
  if (needs === undefined || !speaks || !reaches(opinion, needs)) return decision;
  return opinion.intent === 'confirm' && !(by === NOTHING_READ && reaches(opinion, CONFIRM_NEEDS)) ? decision : say();
}
