import { isDanger, moreUrgent, URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { type LinearModel, type Signals } from '../engine/model/linear-model';
import { sharedModel } from '../engine/model/shared-models';

/** How likely each level is, from 0 to 1, together 1. Calibrated: of texts with 0.8 about 80 in 100 have the level (docs/understanding.md has the table). */
export type UrgencyOpinion = Readonly<Record<Urgency, number>>;

/** What the rules found in a text, as far as the model weighs it and its weight. */
export interface RulesFound {
  level: Urgency;
  /** Red flags that fired. */
  flags: readonly string[];
  /** Signs and marks (what is over, denied, an image …) that stand in the text, whether they count or not. */
  signs: readonly string[];
  marks: readonly string[];
  denied: boolean;
  ruledOut: boolean;
  named: boolean;
  short: boolean;
}

/** Weight of one thing the rules found beside the words, which together weigh 1: 0.3 was best by folds of hands, 0.6 no better. */
const SIGNAL = 0.3;
/** Log-odds are multiplied by this before they become probabilities: by folds of hands they were too sure of themselves. */
const TEMPERATURE = 0.6;

/** What the rules found, as the model takes it. */
export const urgencySignals = ({ level, flags, signs, marks, denied, ruledOut, named, short }: RulesFound): Signals =>
  Object.fromEntries(
    [
      ...signs.map((sign) => `sign:${sign}`),
      ...flags.map((flag) => `flag:${flag}`),
      ...marks.map((mark) => `mark:${mark}`),
      `level:${level}`,
      ...Object.entries({ denied, ruledOut, named, short }).flatMap(([name, holds]) => (holds ? [name] : [])),
    ].map((name) => [name, SIGNAL]),
  );

/** Longer texts are read in parts too: the danger in one of them must not drown in the others. */
const LONGEST_WHOLE = 320;
const SHORTEST_PART = 40;
/** A sentence longer than this has no end that says so: it is cut, or the danger in it drowns as it would in the text. */
const LONGEST_SENTENCE = 1_000;

/** The shipped model. */
export const urgencyModel = (): LinearModel => sharedModel('urgency');

function parts(text: string): string[] {
  if (text.length <= LONGEST_WHOLE) return [text];
  const sentences: string[] = [];
  for (const sentence of text.split(/(?<=[.!?\n…])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && last.length < SHORTEST_PART) sentences[sentences.length - 1] = last + sentence;
    else if (sentence.length <= LONGEST_SENTENCE) sentences.push(sentence);
    else
      for (let at = 0; at < sentence.length; at += LONGEST_WHOLE)
        sentences.push(sentence.slice(at, at + LONGEST_WHOLE));
  }
  return [text.slice(0, LONGEST_WHOLE), ...sentences];
}

const dangerOf = ({ urgent, emergency }: UrgencyOpinion): number => urgent + 2 * emergency;

/** What the model takes a text for, by its words and by what the rules found; of a long one the most dangerous part counts. */
export function urgencyOpinion(model: LinearModel, text: string, found: RulesFound): UrgencyOpinion {
  const signals = urgencySignals(found);
  const places = URGENCIES.map((level) => model.parts.outputs.indexOf(level));
  const opinions = parts(text).map((part): UrgencyOpinion => {
    const scores = model.scores(part, signals);
    const odds = places.map((place) => Math.exp(TEMPERATURE * (scores[place] ?? -Infinity)));
    const sum = odds.reduce((total, each) => total + each, 0);
    return Object.fromEntries(URGENCIES.map((level, i) => [level, (odds[i] ?? 0) / sum])) as Record<Urgency, number>;
  });
  return opinions.reduce((most, each) => (dangerOf(each) > dangerOf(most) ? each : most));
}

/**
 * What it costs to act on one level (second key) where another one is true (first key), as staff and patients would weigh it: a missed emergency costs most,
 * one too many wakes somebody. The likeliest cost decides, not the likeliest level.
 */
const COST: Readonly<Record<Urgency, Readonly<Record<Urgency, number>>>> = {
  none: { none: 0, follow_up: 0.6, urgent: 1.3, emergency: 1.6 },
  follow_up: { none: 1, follow_up: 0, urgent: 0.8, emergency: 1.2 },
  urgent: { none: 1.8, follow_up: 1, urgent: 0, emergency: 0.7 },
  emergency: { none: 3, follow_up: 2, urgent: 0.7, emergency: 0 },
};

/** The level that costs least by the opinion. */
function levelBy(opinion: UrgencyOpinion): Urgency {
  const costOf = (level: Urgency): number =>
    URGENCIES.reduce((sum, truth) => sum + opinion[truth] * COST[truth][level], 0);
  return URGENCIES.reduce((best, level) => (costOf(level) < costOf(best) ? level : best));
}

/** Where no word of the body, illness or violence stands, or danger is denied, the model needs to be surer before it alone speaks of danger. */
const SURE_OF_DANGER = 0.5;
/** What the rules called danger stays danger unless the model is this sure that nobody must look at it today; of few words, or said in so many, surer. */
const SURE_OF_CALM = 0.5;
const SURER_OF_CALM = 0.9;
/** An emergency of the rules waits for the same day when the model is this sure of that. */
const SURE_OF_URGENT = 0.6;
/** An emergency of the rules stays one when the model gives it this much, and somebody's task unless it is this sure of nothing at all. */
const STILL_POSSIBLE = 0.3;
const SURE_OF_NOTHING = 0.9;

/** Said in words that leave no doubt that a person must see them, though they tell of no illness. */
const TASKS: ReadonlySet<string> = new Set(['refill', 'unrest']);

/**
 * The level of the rules with the opinion weighed in, which knows what the rules found. What the rules called danger is lowered only where the opinion is
 * sure; by folds of hands that costs half a point of F1 and brings back 40 of 100 emergencies that the opinion alone would call nothing.
 */
export function weighUrgency(found: RulesFound & { firm: boolean }, opinion: UrgencyOpinion): Urgency {
  const level = levelBy(opinion);
  if (isDanger(found.level)) {
    const calm = opinion.none + opinion.follow_up;
    const possible = found.level === 'emergency' && opinion.emergency >= STILL_POSSIBLE;
    if (!possible && calm >= (found.firm || found.short ? SURER_OF_CALM : SURE_OF_CALM))
      return level === 'none' && found.level === 'emergency' && opinion.none < SURE_OF_NOTHING ? 'follow_up' : level;
    return !possible && found.level === 'emergency' && level === 'urgent' && opinion.urgent >= SURE_OF_URGENT
      ? 'urgent'
      : moreUrgent(found.level, level);
  }
  if (level === 'none' && (found.firm || found.flags.some((flag) => TASKS.has(flag)))) return found.level;
  if (found.flags.includes('refill') && level === 'urgent' && opinion.urgent < SURE_OF_DANGER) return 'follow_up';
  if (isDanger(level) && (!found.named || found.denied) && opinion.urgent + opinion.emergency < SURE_OF_DANGER)
    return moreUrgent(found.level, 'follow_up');
  return level;
}

/** Of a comment in which the rules read an emergency: the model sees nothing in it that anybody must look at. */
export const isFarFromDanger = (opinion: UrgencyOpinion): boolean => opinion.urgent + opinion.emergency < 0.05;

/** The model does not see the emergency. */
export const isDoubtful = (opinion: UrgencyOpinion): boolean => opinion.emergency < 0.3;
