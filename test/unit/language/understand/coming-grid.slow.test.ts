import { type Understanding } from '../../../../src/domain/conversation/reading/understanding';
import { understand } from '../../../../src/language/understand';
import { type ComingText, comingTexts } from './coming-texts';

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };
const SEED = 20260312;
/** `COMING_GRID=100000` reads that many texts of each kind; what the test reads by itself takes half a minute. */
const TEXTS = Number(process.env.COMING_GRID ?? 2500);
const LEAST = 0.97;
/** "I'm coming. No money for the taxi": chance puts things together that contradict each other, and what does is asked. */
const LEAST_COMING = 0.9;
const LONGEST = TEXTS * 20 + 20_000;

const read = (text: string, lang: 'fr' | 'en'): Understanding =>
  understand({ text, lang, state: 'awaiting_confirmation', ...SETTING });
const says = ({ intent, also }: Understanding, wanted: string): boolean =>
  intent === wanted || also.includes(wanted as Understanding['intent']);

/** Failures by the parts they were made of, the commonest first. */
function byForm(texts: readonly ComingText[]): string[] {
  const kinds = new Map<string, { count: number; example: string }>();
  for (const { text, parts } of texts) {
    const kind = `${parts.form} · ${parts.denial}`;
    kinds.set(kind, { count: (kinds.get(kind)?.count ?? 0) + 1, example: text });
  }
  return [...kinds]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, 12)
    .map(([kind, { count, example }]) => `${count} × ${kind}: ${example}`);
}

describe('the grid of coming', () => {
  test(
    'no text that denies coming confirms, and nearly all cancel',
    () => {
      const texts = comingTexts(TEXTS, true, SEED).map((made) => ({ ...made, got: read(made.text, made.lang) }));
      expect(texts.filter(({ got }) => says(got, 'confirm')).map(({ text }) => text)).toEqual([]);
      const missed = texts.filter(
        ({ got, day }) => !says(got, 'cancel') && !(day === 'other' && says(got, 'reschedule')),
      );
      if (missed.length > 0)
        process.stdout.write(
          `denied, not cancelled: ${missed.length} of ${texts.length}\n  ${byForm(missed).join('\n  ')}\n`,
        );
      expect(missed.length / texts.length).toBeLessThanOrEqual(1 - LEAST);
    },
    LONGEST,
  );

  test(
    'no text that plainly says that somebody comes cancels, and nearly all confirm',
    () => {
      const texts = comingTexts(TEXTS, false, SEED).map((made) => ({ ...made, got: read(made.text, made.lang) }));
      expect(texts.filter(({ got }) => says(got, 'cancel')).map(({ text }) => text)).toEqual([]);
      const missed = texts.filter(
        ({ got, day }) => !says(got, 'confirm') && !(day === 'other' && says(got, 'reschedule')),
      );
      if (missed.length > 0)
        process.stdout.write(
          `coming, not confirmed: ${missed.length} of ${texts.length}\n  ${byForm(missed).join('\n  ')}\n`,
        );
      expect(missed.length / texts.length).toBeLessThanOrEqual(1 - LEAST_COMING);
    },
    LONGEST,
  );
});
