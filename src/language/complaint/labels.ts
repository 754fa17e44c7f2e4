/** What a complaint is about, and what takes one away that stands in it. `conduct` is how staff behave, which only administrators read. */
export const COMPLAINT_LABELS = [
  'conduct',
  'care',
  'waiting',
  'money',
  'privacy',
  'lost',
  /** Stolen at the clinic. */
  'theft',
  /** Waiting now, for so long, at the clinic. */
  'waitingNow',
  'place',
  'service',
  /** The whole is praise, thanks or denial. */
  'praise',
  /** No complaint by what it is about: one's own waiting or loss, a question, a request. */
  'fact',
  /** One's own waiting, of which nobody says how long. */
  'patience',
  /** Others than the clinic, whose wrongs are not its own. */
  'others',
] as const;
export type ComplaintLabel = (typeof COMPLAINT_LABELS)[number];
