import { type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type FeedbackModels } from './models';
import { type PhraseMatch } from './reading';
import { type Findings } from './signals';

const MOST = 8;
/** Log-odds a single word must add to count as deciding. */
const DECIDES = 0.3;

/**
 * The words that decided, as they stand in the text: complaints, then praise or blame that agrees with the sentiment, then what names the
 * themes; where the lists are silent, the word that moves the trained model most.
 */
export function decidingWords(
  { reading, polarity, themes }: Findings,
  complaints: readonly PhraseMatch[],
  found: readonly Theme[],
  sentiment: Sentiment,
  models: FeedbackModels | null,
): string[] {
  const quote = ({ from, to }: { from: number; to: number }): string =>
    reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
  const agreeing = polarity.hits.filter(
    ({ value }) => sentiment === 'neutral' || (sentiment === 'positive') === value > 0,
  );
  const named = found.flatMap((theme) => themes[theme].names);
  const listed = [...complaints, ...agreeing, ...named].map(quote);
  const words =
    listed.length > 0 || models === null
      ? listed
      : heaviestWord(
          reading.tokens.map((_, at) => quote({ from: at, to: at })),
          sentiment,
          models,
        );
  return [...new Set(words)].slice(0, MOST);
}

function heaviestWord(words: readonly string[], sentiment: Sentiment, { sentiment: model }: FeedbackModels): string[] {
  const output = model.parts.outputs.indexOf(sentiment);
  const weighed = words.map((word) => ({
    word,
    weight: (model.scores(word)[output] ?? 0) - (model.parts.bias[output] ?? 0),
  }));
  return weighed
    .filter(({ weight }) => weight > DECIDES)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1)
    .map(({ word }) => word);
}
