import { type Theme } from '../domain/feedback/analysis';
import { type Urgency } from '../domain/feedback/urgency';
import { type Locale } from '../domain/patient/language';
import { html, type Markup } from './html';
import { page, type PageFrame } from './layout';

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
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The week for the manager, on screen and on paper. */
export function digestPage(frame: Omit<PageFrame, 'title'>, digest: DigestShown): string {
  const { locale, words } = frame;
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const number = (value: number): string => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value);
  const percent = (value: number): string => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const weekOf = (day: string): string => `/admin/digest?week=${day}&language=${locale === 'fr' ? 'french' : 'english'}`;
  const row = (label: string, of: (week: WeekShown) => number | null, write: (value: number) => string): Markup => {
    const cell = (value: number | null): string => (value === null ? '–' : write(value));
    return html`<tr><th scope="row">${label}</th><td>${cell(of(digest.week))}</td><td>${cell(of(digest.before))}</td></tr>`;
  };
  const title = words('digest.title', { start: dateIn(locale, digest.start), end: dateIn(locale, digest.end) });
  return page({ ...frame, title }, html`
<nav class="weeks"><a href="${weekOf(addDays(digest.start, -7))}">← ${words('digest.previous')}</a> <a href="${weekOf(addDays(digest.start, 7))}">${words('digest.next')} →</a>
<span>${words('digest.print')}</span></nav>
<section>
<h2>${words('digest.figures')}</h2>
<table>
<thead><tr><td></td><th scope="col">${words('digest.thisWeek')}</th><th scope="col">${words('digest.before')}</th></tr></thead>
<tbody>
${row(words('digest.total'), (w) => w.total, number)}
${row(words('digest.positive'), (w) => w.positive, number)}
${row(words('digest.neutral'), (w) => w.neutral, number)}
${row(words('digest.negative'), (w) => w.negative, number)}
${row(words('digest.rating'), (w) => w.rating, number)}
${row(words('digest.good'), (w) => w.goodShare, percent)}
${row(words('digest.responseRate'), (w) => w.responseRate, percent)}
${row(words('digest.deliveryRate'), (w) => w.deliveryRate, percent)}
${row(words('digest.confirmationRate'), (w) => w.confirmationRate, percent)}
${row(words('digest.noshowRate'), (w) => w.noshowRate, percent)}
</tbody>
</table>
<p class="note">${words('digest.observation')}</p>
</section>
<section>
<h2>${words('digest.followUps')}</h2>
${digest.waiting.length === 0 ? html`<p>${words('digest.followUpsNone')}</p>` : html`<table>
<thead><tr><td></td><th scope="col">${words('digest.waiting')}</th><th scope="col">${words('digest.overdue')}</th></tr></thead>
<tbody>${digest.waiting.map(({ urgency, waiting, overdue }) => html`<tr class="${urgency}"><th scope="row">${words(`urgency.${urgency}`)}</th><td>${number(waiting)}</td><td>${number(overdue)}</td></tr>`)}</tbody>
</table>`}
${digest.acknowledge && html`<p>${words('digest.acknowledge', { minutes: number(digest.acknowledge.median), most: number(digest.acknowledge.p90) })}</p>`}
</section>
<section>
<h2>${words('digest.themes')}</h2>
${digest.themes.length === 0 ? html`<p>${words('digest.noThemes')}</p>` : digest.themes.map(({ theme, total, positive, negative, quotes }) => html`<article>
<h3>${words(`theme.${theme}`)}</h3>
<p>${words('digest.theme', { count: number(total), positive: number(positive), negative: number(negative) })}</p>
${quotes.map((quote) => html`<blockquote>${quote}</blockquote>`)}
</article>`)}
<p class="note">${words('digest.quotesNote')}</p>
</section>`);
}
