import { type Subject } from '../../appointment/subject';
import { type ButtonAnswer, parsePayload } from './button-payload';
import { type ReplyReceived } from '../machine/event';
import { type ReplySigns } from './reply-signs';
import { type ConversationState } from '../machine/state';
import { type Intent, type Topic } from './understanding';

/** A reply after its button, digit and words have become one thing. */
export interface InterpretedReply {
  intent: Intent;
  value?: string;
  also: readonly Intent[];
  topics: readonly Topic[];
  /** Days and hours that do not suit. */
  refused?: string;
  /** The mark stands in words. */
  inWords?: true;
  reading: ReplySigns;
  /** What a button or a quoted message names. */
  subject?: Subject;
  /** The visit that a quoted question for a mark was about. */
  feedbackFor?: string;
  /** Words of the staff were quoted: it answers them. */
  toStaff?: true;
  /** People the words name. */
  named?: readonly string[];
  /** Different answers for several people. */
  each?: ReplyReceived['each'];
  /** The button of the read-back, or of the echoed wish: the second yes. */
  again?: 'cancel' | 'wish';
  /** A mark given by a button, which names its visit. */
  mark?: { rating: number; appointmentId: string };
}

const DIGITS: Readonly<Record<number, Intent>> = { 1: 'confirm', 2: 'reschedule', 3: 'cancel' };

const ofButton = (button: ButtonAnswer, reading: ReplySigns): InterpretedReply => {
  const base = { also: [], topics: [], reading: {} };
  switch (button.action) {
    case 'rating':
      return { ...base, intent: 'rating', value: String(button.rating), mark: button };
    case 'letters':
      return {
        ...base,
        intent: 'unintelligible',
        reading: { ...reading, letters: button.letters, ...(button.of !== undefined && { lettersOf: button.of }) },
      };
    case 'keep':
      return { ...base, intent: 'confirm', subject: button.subject };
    case 'wish':
      return { ...base, intent: 'confirm', subject: button.subject, again: 'wish' };
    case 'cancel_again':
      return { ...base, intent: 'cancel', subject: button.subject, again: 'cancel' };
    case 'decline':
      return { ...base, intent: 'cancel', subject: button.subject };
    case 'came':
      return { ...base, intent: 'already_came', subject: button.subject };
    case 'confirm':
    case 'reschedule':
    case 'cancel':
      return { ...base, intent: button.action, subject: button.subject };
    default:
      return button satisfies never;
  }
};

/**
 * Button, digit, words: the surest sign decides. A lone 1, 2 or 3 keeps its meaning in every state but after the question for a mark;
 * there, and where that question is quoted, a lone 1 to 5 is the mark.
 */
export const interpretReply = (event: ReplyReceived, state: ConversationState): InterpretedReply => {
  const button = parsePayload(event.buttonPayload);
  if (button) return ofButton(button, event.reading);
  const { understanding, reading, quoted, named } = event;
  const { intent, value, also, topics, refused, markInWords } = understanding;
  const feedbackFor = quoted?.kind === 'feedback' ? quoted.appointmentId : undefined;
  const base = {
    also,
    topics,
    reading,
    ...(quoted && 'subject' in quoted && { subject: quoted.subject }),
    ...(feedbackFor !== undefined && { feedbackFor }),
    ...(quoted?.kind === 'staff' && { toStaff: true as const }),
    ...(named && { named }),
    ...(event.each && { each: event.each }),
    ...(refused !== undefined && { refused }),
    ...(markInWords && { inWords: markInWords }),
  };
  const { digit } = reading;
  const marked = (given: string): Partial<InterpretedReply> =>
    feedbackFor === undefined || !/^[1-5]$/.test(given)
      ? {}
      : { mark: { rating: Number(given), appointmentId: feedbackFor } };
  if (digit !== undefined) {
    const asMark =
      feedbackFor !== undefined ||
      (base.subject === undefined &&
        (state.dialogue.name === 'awaiting_rating' || state.dialogue.name === 'awaiting_comment'));
    const meaning = asMark ? (digit >= 1 && digit <= 5 ? 'rating' : undefined) : DIGITS[digit];
    return {
      ...base,
      intent: meaning ?? 'unintelligible',
      ...(meaning === 'rating' && { value: String(digit), ...marked(String(digit)) }),
    };
  }
  if (reading.came) return { ...base, intent: 'already_came' };
  return {
    ...base,
    intent,
    ...(value !== undefined && { value }),
    ...(intent === 'rating' && !markInWords && marked(value ?? '')),
  };
};
