import { type Theme, THEMES } from '../../domain/feedback/analysis';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';
import { addDays } from '../../domain/time/whole-days';
import { inZone, instantOf } from '../../domain/time/zoned-time';
import { quotable } from '../../language/anonymise/quotable';
import { type Clock } from '../../ports/out/clock';
import { type DigestReader, type QuotableComment } from '../../ports/out/digest-reader';
import { type Overview, type Overviews } from './overview';
import { startOfInterval } from './trend';

interface DigestTheme {
  theme: Theme;
  total: number;
  /** What is felt about it, where the words show it. */
  positive: number;
  negative: number;
  /** Shortened, without names, numbers and dates; as many as can be shown without saying who it is. */
  quotes: string[];
}

/** A week for the manager. */
export interface Digest {
  /** Monday and Sunday on the clinic's calendar: 2026-03-09. */
  start: string;
  end: string;
  week: Overview;
  before: Overview;
  themes: DigestTheme[];
  /** Not closed at this moment, whenever opened. */
  waiting: { urgency: Urgency; waiting: number; overdue: number }[];
}

const THEMES_SHOWN = 3;
const QUOTES_A_THEME = 2;
const QUOTE_LENGTH = 180;

function shortened(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text;
  const cut = text.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_LENGTH / 2))} …`;
}

/** The week's figures with examples. */
export class Digests {
  /** `zone` is DEFAULT_TIME_ZONE. */
  constructor(
    private readonly deps: { overviews: Pick<Overviews, 'read'>; reader: DigestReader; clock: Clock; zone: string },
  ) {}

  /** The week that `day` (2026-03-12) lies in; without it the last one that is over. Quotes in the language of the reader come before others. */
  async read(day: string | undefined, language: Language): Promise<Digest> {
    const { overviews, reader, clock, zone } = this.deps;
    const now = clock.now();
    const start = startOfInterval(day ?? addDays(inZone(now, zone).slice(0, 10), -7), 'week');
    const periodFrom = (monday: string): { from: Date; to: Date } => ({
      from: this.midnight(monday),
      to: this.midnight(addDays(monday, 7)),
    });
    const [week, before, waiting] = await Promise.all([
      overviews.read(periodFrom(start)),
      overviews.read(periodFrom(addDays(start, -7))),
      reader.waiting(now),
    ]);
    const most = THEMES.filter((theme) => week.feedback.themes[theme] > 0)
      .sort((a, b) => week.feedback.themes[b] - week.feedback.themes[a])
      .slice(0, THEMES_SHOWN);
    const [comments, staff] = await Promise.all([
      reader.quotable(most, periodFrom(start), language),
      reader.staffNames(),
    ]);
    const shown = new Set<string>();
    const themes = most.map((theme): DigestTheme => {
      const { positive, negative } = week.feedback.aboutThemes[theme];
      const quotes = quotesOf(
        comments.filter((each) => each.theme === theme),
        staff,
      )
        .filter((quote) => !shown.has(quote))
        .slice(0, QUOTES_A_THEME);
      for (const quote of quotes) shown.add(quote);
      return { theme, total: week.feedback.themes[theme], positive, negative, quotes };
    });
    return { start, end: addDays(start, 6), week, before, themes, waiting };
  }

  private midnight(day: string): Date {
    const at = instantOf(`${day}T00:00:00`, this.deps.zone);
    if (at === null) throw new RangeError('not a day');
    return at;
  }
}

function quotesOf(comments: readonly QuotableComment[], staff: readonly string[]): string[] {
  const quotes = comments
    .map(({ text, names }) => quotable(text, [...names, ...staff]))
    .filter((text) => text !== null);
  return [...new Set(quotes.map(shortened))];
}
