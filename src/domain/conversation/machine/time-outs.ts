import { type ConversationContext } from './context';

/** Minutes after which an unanswered step runs out. A question about a visit stays open until the next reminder is usual. */
export const TIME_OUTS = {
  question: 72 * 60,
  cancelConfirmation: 4 * 60,
  wish: 24 * 60,
  wishConfirmation: 24 * 60,
  slot: 24 * 60,
  choosing: 24 * 60,
  callHour: 12 * 60,
  language: 24 * 60,
  rating: 48 * 60,
  comment: 24 * 60,
  call: 15,
  handOverNudge: 4 * 60,
  handOverRelease: 4 * 60,
  /** A cancellation can be undone by "1" for this long before staff are told. */
  undo: 2,
} as const;

/** The instant `minutes` after now. */
export const minutesFromNow = (context: ConversationContext, minutes: number): string =>
  new Date(Date.parse(context.now) + minutes * 60_000).toISOString();
