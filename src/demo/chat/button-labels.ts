import { parsePayload } from '../../domain/conversation/reading/button-payload';

/** The digit that means the same when it is written: 1 I come, 2 another date, 3 I do not come; a mark is its own digit, a person a letter. */
function meaningOf(payload: string): string | null {
  const answer = parsePayload(payload);
  switch (answer?.action) {
    case 'confirm':
    case 'keep':
      return '1';
    case 'reschedule':
    case 'wish':
      return '2';
    case 'cancel':
    case 'cancel_again':
      return '3';
    case 'rating':
      return String(answer.rating);
    case 'letters':
      return answer.letters.length === 1 ? (answer.letters[0] ?? null) : null;
    case 'decline':
    case 'came':
    case undefined:
      return null;
    default:
      return answer satisfies never;
  }
}

/** What to type for each button of a text. Buttons that no digit stands for get the numbers from 4 on, which mean nothing in the dialogue. */
export function labelled<B extends { id: string }>(buttons: readonly B[]): Map<string, B> {
  const labels = new Map<string, B>();
  let free = 4;
  for (const button of buttons) {
    const meaning = meaningOf(button.id);
    labels.set(meaning !== null && !labels.has(meaning) ? meaning : String(free++), button);
  }
  return labels;
}
