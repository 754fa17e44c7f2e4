import { type Locale } from '../../locale';
import { type Urgency } from '../../feedback/urgency';

/** What a patient's reply asks for. */
export const INTENTS = [
  'confirm',
  'cancel',
  'reschedule',
  'running_late',
  'question',
  'wrong_number',
  'already_came',
  'opt_out',
  'opt_in',
  'help',
  'change_language',
  'rating',
  'feedback',
  'emergency',
  'greeting_thanks',
  'unintelligible',
] as const;
export type Intent = (typeof INTENTS)[number];

/**
 * What a reply is about, finer than its intent, where the dialogue answers each in its own way. Several may hold; the intent stays one of INTENTS,
 * which is what outside programs read.
 */
export const TOPICS = [
  /** The patient has died. */
  'death',
  /** A miscarriage, or a child that died unborn: the mother needs care, and a word of comfort. */
  'lost_baby',
  /** Somebody hurts, threatens or forces the patient or another grown person, or did so lately; only where the level is urgent or emergency. */
  'violence',
  /** Somebody hurts or abuses a child; only where the level is urgent or emergency. */
  'child_abuse',
  /** Somebody has swallowed poison or too much medicine, or breathes it; only where the level is urgent or emergency. */
  'poisoning',
  /** Asks to be called; `call_later`: not now, but at another time. */
  'call_wanted',
  'call_later',
  /** Wants to be written to instead of called. */
  'no_calls',
  /** Wants messages or calls at other hours, not none. */
  'other_hours',
  /** Complains about care, staff, waiting, money, privacy, at whatever time. */
  'complaint',
  /** Says that our messages or calls do not reach them. */
  'not_receiving',
  /** May want no more messages, or may mean something else: to be asked. */
  'silence_unclear',
  /** Asks when the visit is; with whom; where; what it costs; what to bring. */
  'asks_when',
  'asks_who_sees',
  'asks_where',
  'asks_price',
  'asks_what_to_bring',
  /** Asks who writes to them. */
  'asks_who_writes',
  /** Cannot say yet whether they come. */
  'perhaps',
  /** In hospital; without money or a way to come; well again, so that the visit is not needed. */
  'in_hospital',
  'no_means',
  'recovered',
  /** Another person wants a visit too, or is ill too. */
  'another_person',
  /** Is at the clinic now. */
  'on_site',
  /** Is on the way, or held up, and says no word of being late: unclear where the visit is on another day. */
  'on_the_way',
  /** Wants to be reminded again before the visit. */
  'reminder_wanted',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What the conversation is waiting for; the same words mean other things in other states ("1" confirms, or is the worst mark). */
export const READING_STATES = ['idle', 'awaiting_confirmation', 'awaiting_rating', 'awaiting_comment'] as const;
export type ReadingState = (typeof READING_STATES)[number];

export interface UnderstandInput {
  text: string;
  /** Language of the conversation; the fallback when the text does not show its own. */
  lang: Locale;
  state: ReadingState;
  /** Local wall-clock time at the clinic, ISO 8601 without offset: 2026-03-09T09:00. */
  now: string;
  /** Local wall-clock time of the appointment the conversation is about, if any. A date alone when it has no hour. */
  appointment?: string;
  /** The day wished for so far (value syntax of `reschedule`): an hour or a part of the day alone is then one of that day. */
  wish?: string;
}

export interface Understanding {
  intent: Intent;
  /**
   * rating: "1".."5" or a range "4-5"; running_late: minutes; change_language: fr | en | another tag | "?";
   * reschedule: YYYY-MM-DD, …Thh:mm, …/AM, …/PM, YYYY-Www, YYYY-MM, a..b, after:D, before:D, alternatives joined by "|";
   * feedback: "none" when the patient says there is nothing to say.
   */
  value?: string;
  /** Second intents in the same reply: "stop calling me, I will come" is opt_out with also = [confirm]. */
  also: Intent[];
  /** Most important first. */
  topics: Topic[];
  /** Days and hours that do not suit ("Thursday is impossible"), in the value syntax of `reschedule`. */
  refused?: string;
  /** The rating stands in words ("c'était bien"), not in figures or stars. */
  markInWords?: true;
  level: Urgency;
  /** The level emergency rests on a model's word alone, on no red flag: people are told, no telephone rings. */
  suspected?: true;
  /** The patient may be about to harm themselves or another person; the level is emergency. */
  selfHarm?: true;
  /** 0 to 1. */
  confidence: number;
  /** Language the text is written in, null when it does not show one. */
  language: Locale | null;
  /** Names of the rules or the model that decided, most decisive first. Never text of the patient. */
  decidedBy: string[];
}
