import { type Theme } from '../../domain/feedback/analysis';
import { type Urgency } from '../../domain/feedback/urgency';
import { languageOf, type Locale, writingTagOf } from '../../domain/locale';
import { html } from './ui/html';
import { page, type PageFrame } from './ui/layout';
import { type Words } from './ui/words';

/** Figures of one week, ready to be shown; null: nothing to divide by. */
export interface WeekShown {
  total: number;
  negative: number;
  neutral: number;
  positive: number;
  rating: number | null;
  goodShare: number | null;
  responseRate: number | null;
  deliveryRate: number | null;
  confirmationRate: number | null;
  noshowRate: number | null;
  contradictions: number;
}

export interface DigestShown {
  /** Monday and Sunday: 2026-03-09. */
  start: string;
  end: string;
  week: WeekShown;
  before: WeekShown;
  themes: readonly { theme: Theme; total: number; positive: number; negative: number; quotes: readonly string[] }[];
  waiting: readonly { urgency: Urgency; waiting: number; overdue: number }[];
  /** Minutes until follow-ups of the week were looked at; null when none was. */
  acknowledge: { median: number; p90: number } | null;
}

const dateIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(writingTagOf(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const numberIn = (locale: Locale) => {
  const format = new Intl.NumberFormat(writingTagOf(locale), { maximumFractionDigits: 1 });
  return (value: number): string => format.format(value);
};

/** The digest's heading: "Week from 9 March 2026 to 15 March 2026". */
export const digestTitle = (locale: Locale, words: Words, { start, end }: Pick<DigestShown, 'start' | 'end'>): string =>
  words('digest.title', { start: dateIn(locale, start), end: dateIn(locale, end) });

/** The figures of both weeks in words and numbers of one language; "–" where there is nothing to divide by. */
export function digestFigures(
  locale: Locale,
  words: Words,
  { week, before }: Pick<DigestShown, 'week' | 'before'>,
): { label: string; week: string; before: string }[] {
  const number = numberIn(locale);
  const percentFormat = new Intl.NumberFormat(writingTagOf(locale), { style: 'percent', maximumFractionDigits: 0 });
  const percent = (value: number): string => percentFormat.format(value);
  const row = (label: string, of: (week: WeekShown) => number | null, write: (value: number) => string) => {
    const cell = (value: number | null): string => (value === null ? '–' : write(value));
    return { label, week: cell(of(week)), before: cell(of(before)) };
  };
  return [
    row(words('digest.total'), (w) => w.total, number),
    row(words('digest.positive'), (w) => w.positive, number),
    row(words('digest.neutral'), (w) => w.neutral, number),
    row(words('digest.negative'), (w) => w.negative, number),
    row(words('digest.contradictions'), (w) => w.contradictions, number),
    row(words('digest.rating'), (w) => w.rating, number),
    row(words('digest.good'), (w) => w.goodShare, percent),
    row(words('digest.responseRate'), (w) => w.responseRate, percent),
    row(words('digest.deliveryRate'), (w) => w.deliveryRate, percent),
    row(words('digest.confirmationRate'), (w) => w.confirmationRate, percent),
    row(words('digest.noshowRate'), (w) => w.noshowRate, percent),
  ];
}

/** The week for the manager, on screen and on paper. */
export function digestPage(frame: Omit<PageFrame, 'title'>, digest: DigestShown): string {
  const { locale, words } = frame;
  const number = numberIn(locale);
  const weekOf = (day: string): string => `/admin/digest?week=${day}&language=${languageOf(locale)}`;
  const title = digestTitle(locale, words, digest);
  return page(
    { ...frame, title },
    html`
<nav class="weeks"><a href="${weekOf(addDays(digest.start, -7))}">← ${words('digest.previous')}</a> <a href="${weekOf(addDays(digest.start, 7))}">${words('digest.next')} →</a>
<span>${words('digest.print')}</span></nav>
<section>
<h2>${words('digest.figures')}</h2>
<table>
<thead><tr><td></td><th scope="col">${words('digest.thisWeek')}</th><th scope="col">${words('digest.before')}</th></tr></thead>
<tbody>
${digestFigures(locale, words, digest).map(
  ({ label, week, before }) => html`<tr><th scope="row">${label}</th><td>${week}</td><td>${before}</td></tr>
`,
)}</tbody>
</table>
<p class="note">${words('digest.observation')}</p>
</section>
<section>
<h2>${words('digest.followUps')}</h2>
${
  digest.waiting.length === 0
    ? html`<p>${words('digest.followUpsNone')}</p>`
    : html`<table>
<thead><tr><td></td><th scope="col">${words('digest.waiting')}</th><th scope="col">${words('digest.overdue')}</th></tr></thead>
<tbody>${digest.waiting.map(({ urgency, waiting, overdue }) => html`<tr class="${urgency}"><th scope="row">${words(`urgency.${urgency}`)}</th><td>${number(waiting)}</td><td>${number(overdue)}</td></tr>`)}</tbody>
</table>`
}
${digest.acknowledge && html`<p>${words('digest.acknowledge', { minutes: number(digest.acknowledge.median), most: number(digest.acknowledge.p90) })}</p>`}
</section>
<section>
<h2>${words('digest.themes')}</h2>
${
  digest.themes.length === 0
    ? html`<p>${words('digest.noThemes')}</p>`
    : digest.themes.map(
        ({ theme, total, positive, negative, quotes }) => html`<article>
<h3>${words(`theme.${theme}`)}</h3>
<p>${words('digest.theme', { count: number(total), positive: number(positive), negative: number(negative) })}</p>
${quotes.map((quote) => html`<blockquote>${quote}</blockquote>`)}
</article>`,
      )
}
<p class="note">${words('digest.quotesNote')}</p>
</section>`,
  );
}
