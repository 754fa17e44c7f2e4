import { type MisuseKind } from '../../domain/audit/misuse';
import { referenceOf } from '../../domain/follow-up/alert/alert-texts';
import { type Channel, CHANNELS } from '../../domain/channel';
import { type FollowUpReason } from '../../domain/conversation/machine/effect';
import { OUTCOMES, type FollowUpStatus, type Outcome } from '../../domain/follow-up/life-cycle';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { isPhone } from '../../domain/address';
import { html, type Markup } from './ui/html';
import { page, type PageFrame } from './ui/layout';
import { type FoundPatients, linkForm } from './link-form';
import { momentIn } from './ui/moment';
import { noNumber } from './ui/no-number';
import { type RecordChange } from '../../domain/record-version';
import { type MENTION_KINDS } from '../../services/patients/patient-records';
import { type Words } from './ui/words';
import { languageOf } from '../../domain/locale';

type HistoryAction =
  | 'opened'
  | 'raised'
  | 'taken'
  | 'released'
  | 'noted'
  | 'closed'
  | 'reopened'
  | 'alerted'
  | 'acknowledged'
  | 'unanswered';

const isChannel = (text: string): text is Channel => CHANNELS.some((channel) => channel === text);

/** A follow-up as the one who was alerted sees it. */
export interface FollowUpShown {
  id: string;
  /** What its forms carry, so that nothing is done to what has changed meanwhile. */
  etag: string;
  kind: FollowUpKind;
  urgency: Urgency;
  status: FollowUpStatus;
  restricted: boolean;
  patientName: string | null;
  address: string | null;
  /** Somebody of the clinic can say whose sender it is. */
  linkable: boolean;
  /** What a search for the patient has found. */
  found?: FoundPatients;
  dueAt: Date;
  late: boolean;
  outcome: Outcome | null;
  /** Why a person must look, where the kind alone does not say it. */
  reason: FollowUpReason | null;
  /** The telephone may be in the hands of the person they fear. */
  phoneNotSafe: boolean;
  /** It came with a file of earlier feedback, or was read again later. */
  imported: boolean;
  anonymous: boolean;
  /** Times that suit for a call or the visit, and that do not, in words. */
  wishes: readonly { of: 'call' | 'visit' | 'refused'; text: string }[];
  /** It is of the kind that people on duty are alerted of, and nobody is on the list. */
  nobodyAlerted: boolean;
  /** People whose death was reported and is neither confirmed nor released. */
  held: readonly { id: string; name: string }[];
  /** Codes of the provider that only people can do something about, and how often each came on a day. */
  /** `page`: where the code is explained. */
  faults: readonly { code: number; page: string | null; channel: Channel; count: number }[];
  /** What an account is to be looked at for. */
  misuse: { kind: MisuseKind; account: string; count: number } | null;
  /** Of what could not leave in time: how many, and the first of them. */
  missedCount: number;
  missed: readonly { name: string; address: string; visitAt: Date | null }[];
  /** Of an erasure: what still mentions the person. */
  mentions: readonly { kind: (typeof MENTION_KINDS)[number]; path: string }[];
  comment: string | null;
  /** 1 to 5. */
  rating: number | null;
  /** Rating and words point in opposite directions. */
  contradiction: boolean;
  /** Oldest first. `kept`: its words are for administrators, and this person is none. */
  thread: readonly { inbound: boolean; text: string | null; kept: boolean; at: Date; unsent: boolean }[];
  history: readonly { action: HistoryAction; note: string | null; at: Date }[];
}

/** What somebody had written when they learned that the task had changed. */
export interface FollowUpDraft {
  deed: 'note' | 'close';
  outcome?: Outcome | undefined;
  note?: string | undefined;
}

const CHANGED_FIELDS = ['status', 'urgency', 'owner_id', 'outcome', 'patient_id', 'acknowledged_at', 'notes'] as const;

/** "administration, Thu 12 March, 10:30: state, outcome" */
const changesIn = (changes: readonly RecordChange[], words: Words, moment: (at: Date) => string): string =>
  changes
    .map(({ by, at, fields }) => {
      const told = CHANGED_FIELDS.filter((field) => fields.includes(field)).map((field) => words(`changed.${field}`));
      return `${words(`changedBy.${by}`)}, ${moment(at)}${words('colon')}${told.join(', ')}`;
    })
    .join('; ');

/** What staff can have done from the page. */
export const FOLLOW_UP_DEEDS = [
  'acknowledge',
  'release',
  'reopen',
  'close',
  'note',
  'confirm_death',
  'release_hold',
  'open',
  'find',
  'link',
] as const;

/** One follow-up: who, how to reach them, what was said, what was done, and the buttons for what comes next. `zone` is the clinic's. */
export function followUpPage(
  frame: Omit<PageFrame, 'title'>,
  shown: FollowUpShown,
  {
    zone,
    refused,
    stale,
    draft,
  }: { zone: string; refused: boolean; stale?: readonly RecordChange[]; draft?: FollowUpDraft },
): string {
  const { locale, words } = frame;
  const moment = momentIn(locale, zone);
  const language = languageOf(locale);
  const form = (
    deed: (typeof FOLLOW_UP_DEEDS)[number],
    content: Markup,
  ): Markup => html`<form method="post" action="/admin/follow-ups/${shown.id}" class="deed">
<input type="hidden" name="deed" value="${deed}"><input type="hidden" name="version" value="${shown.etag}"><input type="hidden" name="language" value="${language}">${content}</form>`;
  const note = (deed: FollowUpDraft['deed'], required: boolean): Markup =>
    html`<label>${words('followUp.noteLabel')}<textarea name="note" rows="2" maxlength="4000"${required && html` required`}>${draft?.deed === deed && draft.note}</textarea></label>`;
  /** "Clarisse: whatsapp, call" in words. */
  const waysIn = (said: string): string => {
    const at = said.lastIndexOf(': ') + 2;
    return (
      said.slice(0, at) +
      said
        .slice(at)
        .split(', ')
        .map((way) => (isChannel(way) ? words(`channel.${way}`) : way))
        .join(', ')
    );
  };
  return page(
    { ...frame, title: words(`kind.${shown.kind}`) },
    html`
${refused && html`<p role="alert">${words('followUp.problem')}</p>`}
${stale && html`<p role="alert">${stale.length === 0 ? words('followUp.changedSomehow') : words('followUp.changed', { changes: changesIn(stale, words, moment) })}</p>`}
${shown.phoneNotSafe && html`<p role="alert">${words('followUp.phoneNotSafe')}</p>`}
<section class="${shown.urgency}">
<dl>
<dt>${words('followUps.state')}</dt><dd><strong>${words(`status.${shown.status}`)}</strong>${shown.outcome && html`: ${words(`outcome.${shown.outcome}`)}`}</dd>
<dt>${words('followUp.urgency')}</dt><dd>${words(`urgency.${shown.urgency}`)}${shown.imported && html` (${words('followUp.imported')})`}</dd>
${shown.reason && html`<dt>${words('followUp.why')}</dt><dd>${words(shown.phoneNotSafe && shown.reason === 'safety_undelivered' ? 'followUp.safetyUndelivered' : `reason.${shown.reason}`)}</dd>`}
<dt>${words('followUp.reference')}</dt><dd>${referenceOf(shown.id)}</dd>
<dt>${words('followUp.due')}</dt><dd>${moment(shown.dueAt)}${shown.late && html` <strong>${words('followUp.late')}</strong>`}</dd>
${shown.wishes.map(({ of, text }) => html`<dt>${words(`followUp.wish.${of}`)}</dt><dd>${text}</dd>`)}
<dt>${words('followUp.patient')}</dt><dd>${shown.patientName ?? words(shown.anonymous ? 'followUp.anonymous' : 'followUp.unknown')}</dd>
${shown.address !== null && html`<dt>${words('followUp.phone')}</dt><dd>${isPhone(shown.address) ? (shown.phoneNotSafe ? shown.address : html`<a href="tel:${shown.address}">${shown.address}</a>`) : noNumber(shown.address, words)}</dd>`}
</dl>
${shown.misuse && html`<p><strong>${words(`misuse.${shown.misuse.kind}`, { count: shown.misuse.count })}</strong> <a href="/admin/audit?user_id=${shown.misuse.account}&language=${language}">${words('audit.see')}</a></p>`}
${shown.restricted && html`<p class="note">${words('followUp.restricted')}</p>`}
${
  shown.held.length > 0 &&
  html`<p class="note">${words('followUp.deathNote', { names: shown.held.map(({ name }) => name).join(', ') })}</p>${shown.held.map(
    ({ id, name }) => html`
${form('confirm_death', html`<input type="hidden" name="patient" value="${id}"><button>${words('followUp.doConfirmDeath', { name })}</button>`)}
${form('release_hold', html`<input type="hidden" name="patient" value="${id}"><button>${words('followUp.doReleaseHold', { name })}</button>`)}`,
  )}`
}
${shown.nobodyAlerted && html`<p class="note">${words('followUp.nobodyAlerted')}</p>`}
${shown.status === 'open' && form('acknowledge', html`<button>${words('followUp.doAcknowledge')}</button>`)}
</section>
${shown.linkable && linkForm(words, form, shown.found ?? null)}
${
  shown.faults.length > 0 &&
  html`<section><h2>${words('followUp.faults')}</h2><ul>${shown.faults.map(
    ({ code, page: explained, channel, count }) => html`
<li>${explained === null ? code : html`<a href="${explained}">${code}</a>`} ${words(`channel.${channel}`)}: ${count}</li>`,
  )}</ul></section>`
}
${
  shown.missed.length > 0 &&
  html`<section><h2>${words('followUp.missed', { count: Math.max(shown.missedCount, shown.missed.length) })}</h2><ol>${shown.missed.map(
    ({ name, address, visitAt }) => html`
<li>${visitAt && html`${moment(visitAt)}: `}${name} ${isPhone(address) ? html`<a href="tel:${address}">${address}</a>` : noNumber(address, words)}</li>`,
  )}</ol></section>`
}
${
  shown.mentions.length > 0 &&
  html`<section><h2>${words('followUp.mentions', { count: Math.max(shown.missedCount, shown.mentions.length) })}</h2><ol>${shown.mentions.map(
    ({ kind, path }) => html`
<li>${words(`mention.${kind}`)} <code>${path}</code></li>`,
  )}</ol></section>`
}
${
  shown.comment !== null &&
  html`<section><h2>${words('followUp.comment')}</h2><blockquote>${shown.comment}</blockquote>${
    shown.rating !== null &&
    html`
<p>${words('followUp.rating', { rating: shown.rating })}${shown.contradiction && html` <strong>${words('followUp.contradiction')}</strong>`}</p>`
  }</section>`
}
${
  shown.thread.length > 0 &&
  html`<section><h2>${words('followUp.thread')}</h2><ol class="thread">${shown.thread.map(
    ({ inbound, text, kept, at, unsent }) => html`
<li class="${inbound ? 'inbound' : 'outbound'}"><small>${words(inbound ? 'followUp.fromPatient' : 'followUp.fromClinic')}, ${moment(at)}${unsent && html` <strong>${words('followUp.notSentYet')}</strong>`}</small>${text ?? (!unsent && html`<em>${words(kept ? 'followUp.wordsKept' : 'followUp.media')}</em>`)}</li>`,
  )}</ol></section>`
}
<section><h2>${words('followUp.history')}</h2>
<ol class="history">${shown.history.map(({ action, note: said, at }) => html`<li><small>${moment(at)}</small> ${words(`action.${action}`)}${said && html`: ${action === 'alerted' ? waysIn(said) : said}`}</li>`)}</ol>
${
  shown.status === 'closed'
    ? form('reopen', html`<button>${words('followUp.doReopen')}</button>`)
    : html`
${form('note', html`${note('note', true)}<button>${words('followUp.doNote')}</button>`)}
${
  shown.held.length === 0 &&
  form(
    'close',
    html`<label>${words('followUp.outcome')}<select name="outcome" required><option value="">${words('followUp.choose')}</option>${OUTCOMES.map((outcome) => html`<option value="${outcome}"${draft?.deed === 'close' && draft.outcome === outcome && html` selected`}>${words(`outcome.${outcome}`)}</option>`)}</select></label>${note('close', false)}
<button>${words('followUp.doClose')}</button>`,
  )
}
${shown.status === 'taken' && form('release', html`<button>${words('followUp.doRelease')}</button>`)}`
}
</section>`,
  );
}

/** What is shown for a follow-up that does not exist, or is not for this person. */
export const missingFollowUpPage = (frame: Omit<PageFrame, 'title'>): string =>
  page(
    { ...frame, title: frame.words('followUps.title') },
    html`<p role="alert">${frame.words('followUp.missing')}</p>`,
  );
