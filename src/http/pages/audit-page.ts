import { AUDIT_ACTIONS } from '../../domain/audit/event';
import { languageOf } from '../../domain/locale';
import { type AuditRecord, type MisuseAlert } from '../../services/audit/access-audit';
import { html, type Markup } from './ui/html';
import { page, type PageFrame } from './ui/layout';
import { momentIn } from './ui/moment';
import { userAgentName } from './ui/user-agent-name';

/** What was asked for, by the names of the address. */
type Filter = Partial<Record<'user_id' | 'patient_id' | 'action' | 'from' | 'to' | 'before', string | undefined>>;

export interface AuditShown {
  lines: readonly AuditRecord[];
  next: string | null;
  alerts: readonly MisuseAlert[];
  /** Of accounts, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Who may be asked for. */
  team: readonly { id: string; username: string }[];
  filter: Filter;
  /** False: what was asked for could not be read, and everything is shown. */
  understood: boolean;
  /** The clinic's. */
  zone: string;
}

/** Commands of the terminal have no account. */
const COMMAND_LINE = '00000000-0000-0000-0000-000000000000';
/** As many patients of one event as a line names. */
const NAMED = 3;
const short = (id: string): string => id.slice(0, 8);

/** Who read and changed what: alerts, filters, events with the newest first. */
export function auditPage(
  frame: Omit<PageFrame, 'title'>,
  { lines, next, alerts, names, team, filter, understood, zone }: AuditShown,
): string {
  const { locale, words } = frame;
  const moment = momentIn(locale, zone);
  const language = languageOf(locale);
  const address = (change: Filter): string => {
    const asked = Object.entries({ ...filter, ...change, language }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    return `/admin/audit?${new URLSearchParams(asked).toString()}`;
  };
  const who = (userId: string | null): string =>
    userId === null
      ? words('audit.nobody')
      : userId === COMMAND_LINE
        ? words('audit.commandLine')
        : (names.get(userId) ?? short(userId));
  const option = (value: string, text: string, chosen: string | undefined): Markup =>
    html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`;
  return page(
    { ...frame, title: words('audit.title') },
    html`
${
  alerts.length > 0 &&
  html`<section class="emergency"><h2>${words('audit.alerts')}</h2><ul class="history">${alerts.map(
    ({ kind, userId, count, raisedAt }) => html`
<li><small>${moment(raisedAt)}</small> <a href="${address({ user_id: userId, before: undefined })}">${who(userId)}</a> – ${words(`misuse.${kind}`, { count })}</li>`,
  )}</ul></section>`
}
<section>
<form method="get" action="/admin/audit" class="filters">
<input type="hidden" name="language" value="${language}">
<label>${words('audit.who')}<select name="user_id">${option('', words('audit.everybody'), filter.user_id)}${team.map(({ id, username }) => option(id, username, filter.user_id))}${filter.user_id !== undefined && !team.some(({ id }) => id === filter.user_id) && option(filter.user_id, who(filter.user_id), filter.user_id)}</select></label>
<label>${words('audit.action')}<select name="action">${option('', words('audit.everything'), filter.action)}${AUDIT_ACTIONS.map((action) => option(action, words(`auditAction.${action}`), filter.action))}</select></label>
<label>${words('audit.patient')}<input name="patient_id" value="${filter.patient_id ?? ''}" maxlength="36" autocomplete="off"></label>
<label>${words('audit.from')}<input type="date" name="from" value="${filter.from ?? ''}"></label>
<label>${words('audit.to')}<input type="date" name="to" value="${filter.to ?? ''}"></label>
<button>${words('audit.show')}</button>
</form>
${!understood && html`<p role="alert">${words('audit.notUnderstood')}</p>`}
</section>
<section>
${
  lines.length === 0
    ? html`<p>${words('audit.none')}</p>`
    : html`<table class="follow-ups audit">
<thead><tr><th scope="col">${words('audit.what')}</th><th scope="col">${words('audit.who')}</th><th scope="col">${words('audit.patients')}</th><th scope="col">${words('audit.how')}</th></tr></thead>
<tbody>${lines.map(
        (line) => html`<tr${line.outcome === 'refused' && html` class="emergency"`}>
<th scope="row">${words('audit.event', { action: words(`auditAction.${line.action}`), resource: words(`auditResource.${line.resource}`) })} <small>${moment(line.at)}</small></th>
<td>${line.userId === null || line.userId === COMMAND_LINE ? who(line.userId) : html`<a href="${address({ user_id: line.userId, before: undefined })}">${who(line.userId)}</a>`}${line.role && html` <small>${words(`role.${line.role}`)}</small>`}</td>
<td>${line.patientIds.slice(0, NAMED).map((id) => html`<a href="${address({ patient_id: id, before: undefined })}">${short(id)}</a> `)}${line.patientCount > Math.min(NAMED, line.patientIds.length) && html`<small>${words('audit.count', { count: line.patientCount })}</small>`}</td>
<td>${line.outcome === 'refused' ? words('audit.refused', { code: line.code ?? '' }) : words('audit.allowed')}${line.reason && html` <small>${words(`accessReason.${line.reason}`)}</small>`}<small>${[line.agent && userAgentName(words, line.agent), line.origin && short(line.origin.split(':').at(-1) ?? '')].filter(Boolean).join(' · ')}</small></td></tr>`,
      )}</tbody>
</table>
${next !== null && html`<p class="note"><a href="${address({ before: next })}">${words('audit.older')} →</a></p>`}`
}
<p class="note">${words('audit.note')}</p>
</section>`,
  );
}
