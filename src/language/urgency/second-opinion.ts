import { moreUrgent, type Urgency } from '../../domain/feedback/urgency';
import { type LinearModel } from '../engine/model/linear-model';
import { sharedModel } from '../engine/model/shared-models';

/** Levels the model scores, each as "at least this". */
export const SCORED = ['follow_up', 'urgent', 'emergency'] as const satisfies readonly Urgency[];

/** Log-odds that a text is at least of the level, never more than of a lower one. */
export type UrgencyOpinion = Readonly<Record<(typeof SCORED)[number], number>>;

/**
 * Thresholds (log-odds), measured on 449 texts of new styles that neither the rules nor the model had seen: with the rules as they were, emergencies
 * missed fell from 28 of 176 to 7. An emergency that the rules found is never talked down: the model scored some true ones as low as -3.5.
 */
const RAISES: UrgencyOpinion = { follow_up: 0, urgent: 0.3, emergency: 0.5 };
/** Added where the text denies a danger, which then is no follow-up either: counted words cannot see what a "no" belongs to. */
const DENIAL = 2;
/** What the rules found is dropped when "at least a follow-up" scores below this. */
const DROPS: UrgencyOpinion = { follow_up: -1, urgent: -3, emergency: -Infinity };

/** Longer texts are read sentence by sentence: the danger in one of them must not drown in the others. */
const LONGEST_WHOLE = 200;
const SHORTEST_SENTENCE = 12;
const MOST_SENTENCES = 24;

/** The shipped model. */
export const urgencyModel = (): LinearModel => sharedModel('urgency');

function sentences(text: string): string[] {
  return text.split(/[.!?\n…]/u).filter((sentence) => sentence.trim().length >= SHORTEST_SENTENCE).slice(0, MOST_SENTENCES);
}

/** What the model takes a text for; of a long one the most urgent sentence counts. */
export function urgencyOpinion(model: LinearModel, text: string): UrgencyOpinion {
  const pieces = text.length <= LONGEST_WHOLE ? [text] : sentences(text);
  const scores = (pieces.length === 0 ? [text] : pieces).map((piece) => model.scores(piece));
  const most = (output: (typeof SCORED)[number]): number => {
    const at = model.parts.outputs.indexOf(output);
    return Math.max(...scores.map((of) => of[at] ?? -Infinity));
  };
  const [follow, urgent, emergency] = [most('follow_up'), most('urgent'), most('emergency')];
  return { follow_up: follow, urgent: Math.min(follow, urgent), emergency: Math.min(follow, urgent, emergency) };
}

/** The level of the rules with the opinion weighed in: raised to what the model is sure of, dropped to none when it sees nothing at all. */
export function weighUrgency(level: Urgency, opinion: UrgencyOpinion, denied: boolean): Urgency {
  if (level !== 'none' && opinion.follow_up < DROPS[level]) return 'none';
  return SCORED.reduce<Urgency>((most, name) => {
    if (denied && name === 'follow_up') return most;
    return opinion[name] > RAISES[name] + (denied ? DENIAL : 0) ? moreUrgent(most, name) : most;
  }, level);
}

/**
 * Log-odds of a comment in which the rules read an emergency. Of 89 emergencies that neither rules nor model had been tuned on 6 are doubted and none is
 * far from danger; of 3,902 NHS comments, which tell of ambulances that came and calls nobody answered, 139 were emergencies by the rules, 35 still ring.
 */
const FAR = -4;
const DOUBT = -2;

/** The model sees nothing in it that anybody must look at. */
export const isFarFromDanger = (opinion: UrgencyOpinion): boolean => opinion.follow_up < FAR;

/** The model does not see the emergency. */
export const isDoubtful = (opinion: UrgencyOpinion): boolean => opinion.emergency < DOUBT;
