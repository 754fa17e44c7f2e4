/** What a person is called, and the rest of the name, which tells two of them apart. */
export interface NameParts {
  firstName: string;
  /** Absent where the name is one word. */
  lastName?: string;
}

/** Titles, and what registers write before the name of a child that has none yet. They stand before a name and are never the name. */
const TITLES = new Set(
  `m mr mme mlle mrs ms miss dr docteur doctor pr prof professeur professor me maitre hon honorable ing ingenieur abbe mgr feu feue sir madam madame monsieur mademoiselle rev reverend pasteur pastor pere father soeur sister sr frere
  chief hadj hadja hadji hajj hajja elhadj elhadji alhadj alhadji alhaji alhaja hajia papa maman mama mami ma pa tonton tata
  enfant bebe baby bb child infant nouveau newborn jumeau jumelle twin garcon fille boy girl`.split(/\s+/),
);
/** Stand between the names of a married woman, or before them: "ETOUNDI ép. MBALLA Claire". */
const MARRIED = new Set('epouse epse ep nee veuve vve'.split(' '));
/** Words between a title and a name: "bébé de Ngono", "baby of Mary", "nouveau-né", "Mr. and Mrs. Tabe". */
const LINKS = new Set('de d du of ne nee n and et'.split(' '));
/** Children who are told apart by a number only: "Jumeau 1 Kamga". */
const NUMBERED = /^((?:jumeau|jumelle|twin|b[ée]b[ée]|baby|enfant|child)\s+(?:\d|[A-C]))(?=\s)\s*(.+)$/iu;
/** Parts of a family name that never stand alone: Ngo of the Bassa, El and Al before Hadj and family names, and their like elsewhere. */
const PARTICLES = new Set(
  'ngo el al ben bin bint ould mint abou abu da dos de du van von der den le la mc mac'.split(' '),
);

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.’'`]/gu, '')
    .toLowerCase();
/** "NGONO", "BA"; two consonants are initials ("JP"). */
const isCapitals = (word: string): boolean => {
  const letters = plain(word).replace(/[^a-z]/g, '');
  return !/\p{Ll}/u.test(word) && (letters.length > 2 || (letters.length === 2 && /[aeiouy]/.test(letters)));
};

/** MARIE-CLAIRE → Marie-Claire; what is written with small letters stays as it is. */
const written = (word: string): string =>
  isCapitals(word)
    ? word
        .toLowerCase()
        .replace(/(^|[^\p{L}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    : word;

const joined = (words: readonly string[]): string => words.map(written).join(' ');

/** The words without titles before the name; all of them where nothing else is there ("Mme"). */
function untitled(words: readonly string[]): string[] {
  let from = 0;
  while (from < words.length) {
    const parts = plain(words[from] ?? '').split('-');
    const title =
      parts.every((part) => TITLES.has(part) || (LINKS.has(part) && (from > 0 || parts.length > 1))) ||
      (PARTICLES.has(parts[0] ?? '') && TITLES.has(parts[1] ?? plain(words[from + 1] ?? '')));
    if (!title) break;
    from += 1;
  }
  return from === words.length ? [...words] : words.slice(from);
}

/** Words in units: a particle with the word it belongs to ("Ngo Bassong"). */
function units(words: readonly string[]): string[][] {
  const found: string[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.every((each) => PARTICLES.has(plain(each)))) last.push(word);
    else found.push([word]);
  }
  return found;
}

const isParticled = (unit: readonly string[]): boolean => unit.length > 1;

/**
 * Reads a name as clinics write it down: titles and particles are no first names, "LAST, First" is understood, and where one part is written in
 * capitals and the other is not, the capitals are the family name. Otherwise the first word is what the person is called.
 */
export function nameParts(name: string): NameParts {
  const wordsOf = (text: string): string[] => {
    const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const named = words.filter((word) => !MARRIED.has(plain(word)));
    return untitled(named.length > 0 ? named : words);
  };
  const numbered = NUMBERED.exec(name.trim());
  if (numbered)
    return {
      firstName: written(numbered[1]?.split(/\s+/)[0] ?? '') + ' ' + (numbered[1]?.split(/\s+/)[1] ?? ''),
      lastName: joined(wordsOf(numbered[2] ?? '')),
    };
  const [before = '', after = ''] = name.split(/,(.*)/s);
  const [family, given] = [wordsOf(before), wordsOf(after)];
  if (given.length > 0 && family.length > 0)
    return { firstName: joined(given.slice(0, 1)), lastName: joined([...family, ...given.slice(1)]) };
  const all = units([...family, ...given]);
  const mixed =
    all.some((unit) => unit.some(isCapitals)) &&
    all.some((unit) => !unit.some(isCapitals) && unit.some((word) => plain(word).length > 1));
  const mayBe = (unit: readonly string[]): boolean => !isParticled(unit) && (!mixed || !unit.some(isCapitals));
  const whole = all.findIndex((unit) => mayBe(unit) && plain(unit[0] ?? '').length > 1);
  const candidate = whole >= 0 ? whole : all.findIndex(mayBe);
  const place = Math.max(0, candidate);
  const rest = all.filter((_unit, n) => n !== place).flat();
  return { firstName: joined(all[place] ?? [name.trim()]), ...(rest.length > 0 && { lastName: joined(rest) }) };
}

/** What a patient is called in messages. */
export const firstNameOf = (name: string): string => nameParts(name).firstName;

/** Shorter words (Ba, Le) stand in every text. */
const TELLING = 3;

/** Parts of a name, folded, by which a text may speak of the person: without titles, particles and what is too short to tell; all of it where nothing else is left. */
export function distinctiveParts(name: string): string[] {
  const parts = name
    .split(/[^\p{L}\p{M}]+/u)
    .map((part) => plain(part).replaceAll('œ', 'oe').replaceAll('æ', 'ae'))
    .filter((part) => part !== '');
  const telling = parts.filter(
    (part) => part.length >= TELLING && !TITLES.has(part) && !PARTICLES.has(part) && !MARRIED.has(part),
  );
  return [...new Set(telling.length > 0 ? telling : parts)];
}
