/** The characters a text message holds 160 of; any other character makes it a UCS-2 message of 70 (3GPP TS 23.038). */
const GSM_BASIC = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€\f]*$/;
const GSM_EXTENDED = /[\^{}\\[~\]|€\f]/g;
const TWO_SEPTETS = /[\^{}\\[~\]|€\f]/;
/** In UCS-2 what a person sees as one character (an emoji, a letter with its accent) stays in one part. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Fills parts of `each` units with pieces that are not divided. */
function partsOf(pieces: Iterable<number>, each: number): number {
  let parts = 1;
  let free = each;
  for (const size of pieces) {
    if (size > free) {
      parts++;
      free = each;
    }
    free -= size;
  }
  return parts;
}

/**
 * Number of SMS parts of a text, as a provider bills them: a character of two units is never divided between two parts. The library
 * sms-segments-calculator gives the same figures (a test compares them) but takes 0.9 ms a text, which is most of the time a request has at a thousand a second.
 */
export function countSegments(text: string): number {
  if (!GSM_BASIC.test(text)) {
    if (text.length <= 70) return 1;
    // CR and LF are one grapheme to Unicode, but two characters to a telephone.
    return partsOf(
      Array.from(graphemes.segment(text.replace(/\r(?=\n)/g, ' ')), ({ segment }) => segment.length),
      67,
    );
  }
  const extended = text.match(GSM_EXTENDED)?.length ?? 0;
  if (text.length + extended <= 160) return 1;
  return extended === 0
    ? Math.ceil(text.length / 153)
    : partsOf(
        Array.from(text, (character) => (TWO_SEPTETS.test(character) ? 2 : 1)),
        153,
      );
}
