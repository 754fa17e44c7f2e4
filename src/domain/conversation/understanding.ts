import { type Locale } from '../patient/language';
import { type Urgency } from '../feedback/urgency';

/** What a patient's reply asks for. */
export const INTENTS = [
  'confirm', 'cancel', 'reschedule', 'running_late', 'question', 'wrong_number', 'already_came', 'opt_out', 'opt_in',
  'help', 'change_language', 'rating', 'feedback', 'emergency', 'greeting_thanks', 'unintelligible',
] as const;
export type Intent = (typeof INTENTS)[number];

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
