import { referenceOf } from '../domain/alert/alert-texts';
import { type FollowUpKind, type FollowUpStatus } from '../domain/feedback/follow-up';
import { type Urgency } from '../domain/feedback/urgency';
import { html } from './html';
import { page, type PageFrame } from './layout';
import { momentIn } from './moment';

/** One line of the list of what waits for somebody. */
export interface FollowUpLine {
  id: string;
  kind: FollowUpKind;
  urgency: Urgency;
  status: FollowUpStatus;
  patientName: string | null;
  /** E.164. */
  phone: string | null;
  /** It came with a file of earlier feedback, or was read again later. */
  imported: boolean;
  anonymous: boolean;
  dueAt: Date;
  late: boolean;
}

/** What waits for somebody, the most pressing first; `zone` is the clinic's. */
export function followUpsPage(frame: Omit<PageFrame, 'title'>, { lines, total, zone }: { lines: readonly FollowUpLine[]; total: number; zone: string }): string {
  const { locale, words } = frame;
  const moment = momentIn(locale, zone);
  const title = words('followUps.title');
  return page({ ...frame, title }, lines.length === 0 ? html`<p>${words('followUps.none')}</p>` : html`
<section>
<table class="follow-ups">
<thead><tr><th scope="col">${words('followUps.what')}</th><th scope="col">${words('followUps.who')}</th><th scope="col">${words('followUps.due')}</th><th scope="col">${words('followUps.state')}</th></tr></thead>
<tbody>${lines.map(({ id, kind, urgency, status, patientName, phone, imported, anonymous, dueAt, late }) => html`<tr class="${urgency}">
<th scope="row"><a href="/admin/follow-ups/${id}?language=${locale === 'fr' ? 'french' : 'english'}">${words(`kind.${kind}`)}</a> <small>${words(`urgency.${urgency}`)} · ${referenceOf(id)}${imported && html` · ${words('followUp.imported')}`}</small></th>
<td>${patientName ?? phone ?? words(anonymous ? 'followUp.anonymous' : 'followUp.unknown')}</td><td>${moment(dueAt)}${late && html` <strong>${words('followUp.late')}</strong>`}</td><td>${words(`status.${status}`)}</td></tr>`)}</tbody>
</table>
<p class="note">${words('followUps.note', { shown: lines.length, total })}</p>
</section>`);
}
