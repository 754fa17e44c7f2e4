import { referenceOf } from '../../domain/follow-up/alert/alert-texts';
import { type FollowUpStatus } from '../../domain/follow-up/life-cycle';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { isPhone } from '../../domain/address';
import { html } from './ui/html';
import { page, type PageFrame } from './ui/layout';
import { momentIn } from './ui/moment';
import { noNumber } from './ui/no-number';
import { languageOf } from '../../domain/locale';

/** One line of the list of what waits for somebody. */
export interface FollowUpLine {
  id: string;
  kind: FollowUpKind;
  urgency: Urgency;
  status: FollowUpStatus;
  patientName: string | null;
  address: string | null;
  /** It came with a file of earlier feedback, or was read again later. */
  imported: boolean;
  anonymous: boolean;
  dueAt: Date;
  late: boolean;
}

/** As many lines as are asked for at once. */
export const PAGE = 100;

/** What waits for somebody, the most pressing first, from the place `skip` on; `zone` is the clinic's. */
export function followUpsPage(
  frame: Omit<PageFrame, 'title'>,
  { lines, total, skip, zone }: { lines: readonly FollowUpLine[]; total: number; skip: number; zone: string },
): string {
  const { locale, words } = frame;
  const moment = momentIn(locale, zone);
  const title = words('followUps.title');
  const from = (place: number): string => `/admin/follow-ups?skip=${place}&language=${languageOf(locale)}`;
  return page(
    { ...frame, title },
    lines.length === 0
      ? html`<p>${words('followUps.none')}</p>`
      : html`
<section>
<table class="follow-ups">
<thead><tr><th scope="col">${words('followUps.what')}</th><th scope="col">${words('followUps.who')}</th><th scope="col">${words('followUps.due')}</th><th scope="col">${words('followUps.state')}</th></tr></thead>
<tbody>${lines.map(
          ({
            id,
            kind,
            urgency,
            status,
            patientName,
            address,
            imported,
            anonymous,
            dueAt,
            late,
          }) => html`<tr class="${urgency}">
<th scope="row"><a href="/admin/follow-ups/${id}?language=${languageOf(locale)}">${words(`kind.${kind}`)}</a> <small>${words(`urgency.${urgency}`)} · ${referenceOf(id)}${imported && html` · ${words('followUp.imported')}`}</small></th>
<td>${patientName ?? (address === null ? null : isPhone(address) ? address : noNumber(address, words)) ?? words(anonymous ? 'followUp.anonymous' : 'followUp.unknown')}</td><td>${moment(dueAt)}${late && html` <strong>${words('followUp.late')}</strong>`}</td><td>${words(`status.${status}`)}</td></tr>`,
        )}</tbody>
</table>
<p class="note">${words('followUps.note', { shown: skip === 0 ? lines.length : `${skip + 1}–${skip + lines.length}`, total })}
${skip > 0 && html`<a href="${from(Math.max(0, skip - PAGE))}">← ${words('followUps.earlier')}</a>`} ${skip + lines.length < total && html`<a href="${from(skip + lines.length)}">${words('followUps.later')} →</a>`}</p>
</section>`,
  );
}
