/* eslint-disable @typescript-eslint/unbound-method -- the members of wink-nlp's `its` are plain functions, handed over as such */
import winkNLP, { type ItemCustomEntity } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { type FeedbackReader, type PhraseMatch, type Token } from '../../feedback/reading';

/** wink-nlp for English: sentences, negation, sentiment and our own entities. Loads in about 150 ms, once, at the first English text. */
const wink = lazily(() => {
  const nlp = winkNLP(model, ['sbd', 'ner', 'negation', 'sentiment', 'cer']);
  nlp.learnCustomEntities([
    {
      name: 'waiting_time',
      patterns: ['[waited|waiting|queued|sat|wait] [|for] DURATION', 'DURATION [late|wait|delay]'],
    },
    { name: 'cost_billing', patterns: ['[pay|paid|charged] [|me] CARDINAL'] },
    { name: 'staffing', patterns: ['[one|two|CARDINAL] [doctor|nurse|cashier] for [CARDINAL|all|the]'] },
  ]);
  return nlp;
});

/** wink-nlp cuts "can't" into "ca" and "n't". */
const STEMS_BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Reads English (and Pidgin) with wink-nlp: tokens, clauses from its sentences and punctuation, and which words are negated. */
export const readEnglish: FeedbackReader = (text, wordsOf) => {
  const nlp = wink();
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const [values, types, normals] = [all.out(), all.out<string>(its.type), all.out(its.normal)];
  const flags = all.out(its.negationFlag) as unknown as boolean[];
  const sentenceEnds = new Set(
    (doc.sentences().out(its.span) as unknown as [number, number][]).map(([, last]) => last),
  );
  const tokens: Token[] = [];
  const placeOf: number[] = [];
  let at = 0;
  let clause = 0;
  values.forEach((value, place) => {
    const start = text.indexOf(value, at);
    const end = start + value.length;
    at = end;
    placeOf.push(tokens.length);
    if (types[place] === 'punctuation') {
      if (value === '!' || value === '?') tokens.push({ word: value, start, end, clause });
      clause++;
    } else {
      const lower = value.toLowerCase();
      const words = normals[place] === 'not' && lower !== 'not' ? ['not'] : wordsOf(STEMS_BEFORE_NOT[lower] ?? value);
      for (const word of words) tokens.push({ word, start, end, clause, negated: flags[place] ?? false });
    }
    if (sentenceEnds.has(place)) clause++;
  });
  const entities: PhraseMatch[] = [];
  doc.customEntities().each((entity: ItemCustomEntity) => {
    const [first = 0, last = 0] = entity.out(its.span) as unknown as [number, number];
    entities.push({
      tag: entity.out<string>(its.type),
      from: placeOf[first] ?? 0,
      to: Math.max(placeOf[first] ?? 0, (placeOf[last + 1] ?? tokens.length) - 1),
    });
  });
  return {
    text,
    tokens,
    sentiment: doc.out(its.sentiment) as unknown as number,
    entities,
  };
};

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
