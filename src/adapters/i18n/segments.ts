import { SegmentedMessage } from 'sms-segments-calculator';
import { type SmsEncoding } from '../../ports/texts';

/**
 * How many parts an SMS is billed as: 160 characters of the 7-bit alphabet (153 a part when longer), 70 (67) when one character is
 * outside it. Smart encoding is off: it does not replace ê, ç or œ anyway, and our texts are written without what it would replace.
 */
export function countSegments(text: string): { segments: number; encoding: SmsEncoding } {
  const message = new SegmentedMessage(text, 'auto', false);
  return { segments: message.segmentsCount, encoding: message.encodingName };
}
