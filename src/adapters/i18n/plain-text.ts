/** The GSM 03.38 alphabet, basic and extension table. Note Ç without ç, and no ê â î ô û ë ï œ À È. */
const GSM = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€',
);

/** Typography, and letters of Cameroonian spelling that no decomposition leads back to a plain one. */
const REPLACED: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '·': '.',
  '°': 'o',
  º: 'o',
  ª: 'a',
  '×': 'x',
  œ: 'oe',
  Œ: 'OE',
  '™': '',
  '®': '',
  '©': '',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  ɛ: 'e',
  Ɛ: 'E',
  ɔ: 'o',
  Ɔ: 'O',
  ŋ: 'n',
  Ŋ: 'N',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ə: 'e',
  Ə: 'E',
  ɨ: 'i',
  Ɨ: 'I',
  ʉ: 'u',
  Ʉ: 'U',
  ƴ: 'y',
  Ƴ: 'Y',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  ı: 'i',
  ʔ: "'",
};

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

/** What the provider and its XML cannot carry, or what could be taken for markup of ours, leaves a value: control and invisible characters, braces. */
export const cleaned = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}{}<>]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** One text inside the SMS alphabet: é stays, ê becomes e, pictures go. Letters of another script stay, and make the SMS a longer one. */
export function toGsm(text: string): string {
  let result = '';
  for (const char of text.normalize('NFC')) {
    if (GSM.has(char)) result += char;
    else if (REPLACED[char] !== undefined) result += REPLACED[char];
    else {
      const plain = withoutMarks(char);
      if ([...plain].every((each) => GSM.has(each))) result += plain;
      else if (REPLACED[plain] !== undefined) result += REPLACED[plain];
      else if (/[\p{L}\p{N}]/u.test(char)) result += plain;
    }
  }
  return result.replace(/ {2,}/g, ' ').trim();
}

/** A text of at most `limit` characters, cut between words; `mark` stands for what was left out. */
export function shortened(text: string, limit: number, mark: string): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(0, limit - mark.length));
  const cut = room.lastIndexOf(' ') > room.length / 2 ? room.slice(0, room.lastIndexOf(' ')) : room;
  // Half a surrogate pair at the cut would be an invalid character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.-]+$/, '')}${mark}`;
}

/** Namesakes on one number are told apart by both names, which an initial would not do. */
const LONGEST_BOTH_NAMES = 24;

/** First name for an SMS: without accents, at most 12 characters, a double name cut at its hyphen. With a last name: at most 24. */
export function smsFirstName(name: string): string {
  const plain = toGsm(withoutMarks(name));
  if (plain.length <= 12) return plain;
  if (plain.includes(' ')) return shortened(plain, LONGEST_BOTH_NAMES, '.');
  const parts = plain.split(/[\s-]+/).filter(Boolean);
  const first = parts[0] ?? plain;
  const initial = parts[1]?.charAt(0);
  const short = initial && first.length <= 9 ? `${first} ${initial}.` : first;
  return short.slice(0, 12);
}

/** Name of the clinic for an SMS: the SMS alphabet, at most 18 characters, no "de" or "of" left hanging at the end. */
export function smsClinicName(name: string): string {
  const plain = toGsm(cleaned(name));
  if (plain.length <= 18) return plain;
  const words = plain.slice(0, 19).split(' ').slice(0, -1);
  while (words.length > 1 && /^(de|du|des|la|le|les|l'|d'|et|a|of|the|and|for|-|&)$/i.test(words.at(-1) ?? ''))
    words.pop();
  return words.length > 0 ? words.join(' ') : plain.slice(0, 18).trim();
}

/** Spaces, brackets and marks that an empty value left behind. */
export const tidied = (text: string): string =>
  text
    .replace(/\(\s*\)/g, '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ +([.,])/g, '$1')
    .replace(/([^.])\.\.(?!\.)/g, '$1.')
    .trim();
