import { type CallRecord, patientOf } from '../calls/call-record';
import { type MessageChannel, type MessageRecord, type MessageStatus } from '../messages/message-record';
import { type PhoneEntry } from '../phones';
import { type PhoneOwner } from './controls';
import { html, type Markup } from '../../http/pages/ui/html';
import { icon } from './icons';
import { type PhoneWords, wordsOf } from './phone-words';
import { heardLine } from './render-call';
import { REACTIONS } from './reactions';
import { hourOf, type RenderContext } from './render-context';
import { wallDate, wallTextAt } from '../../domain/time/zoned-time';
import { localeOf, writingTagOf } from '../../domain/locale';

/** The screen an entry stands on. Calls stand with the text messages, as in a phone's own list. */
export type Screen = 'whatsapp' | 'sms';

/** One entry ready for the page. */
export interface RenderedEntry {
  id: string;
  screen: Screen;
  html: string;
}

const SHOWN_PER_PHONE = 120;

/** The newest entries of a phone, oldest first. A date stands above the first of each day. */
export function renderEntries(history: readonly PhoneEntry[], context: RenderContext): RenderedEntry[] {
  const lastDay: Record<Screen, string> = { whatsapp: '', sms: '' };
  const skipped = Math.max(0, history.length - SHOWN_PER_PHONE);
  return history.slice(skipped).map((entry) => {
    const { id, screen, at } = placeOf(entry);
    const day = dayOf(at, context);
    const date = day === lastDay[screen] ? null : day;
    lastDay[screen] = day;
    return { id, screen, html: renderEntry(id, entry, date, context).text };
  });
}

/** RCS stands with SMS, as in a phone's own list. */
const screenOf = (channel: MessageChannel): Screen => (channel === 'whatsapp' ? 'whatsapp' : 'sms');

/** Where and when an entry stands. */
function placeOf(entry: PhoneEntry): { id: string; screen: Screen; at: Date } {
  switch (entry.kind) {
    case 'message':
      return { id: entry.message.sid, screen: screenOf(entry.message.channel), at: entry.message.createdAt };
    case 'notice':
      return { id: entry.id, screen: screenOf(entry.channel), at: entry.at };
    case 'call':
      return { id: entry.call.sid, screen: 'sms', at: entry.call.endedAt ?? entry.call.createdAt };
    default:
      return entry satisfies never;
  }
}

/** The first words of the newest entry, for the list of phones. */
export function previewOf(history: readonly PhoneEntry[], owner: PhoneOwner): { text: string; at: Date } | null {
  const newest = history.at(-1);
  if (!newest) return null;
  const words = wordsOf(owner);
  const text =
    newest.kind === 'call'
      ? callTitle(newest.call, words)
      : newest.kind === 'notice'
        ? newest.text
        : newest.message.body || mediaTitle(newest.message, words);
  return { text: text.slice(0, 80), at: placeOf(newest).at };
}

function dayOf(at: Date, { now, timeZone, owner }: RenderContext): string {
  const words = wordsOf(owner);
  const date = (value: Date): string => wallTextAt(value, timeZone).slice(0, 10);
  if (date(at) === date(now)) return words.today;
  if (date(at) === date(new Date(now.getTime() - 86_400_000))) return words.yesterday;
  return wallDate(at, timeZone).toLocaleDateString(writingTagOf(localeOf(owner.language)), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

function renderEntry(id: string, entry: PhoneEntry, date: string | null, context: RenderContext): Markup {
  const day = date === null ? null : html`<p class="day"><span>${date}</span></p>`;
  const content =
    entry.kind === 'message'
      ? messageBubble(entry.message, context)
      : entry.kind === 'notice'
        ? noticeBubble(entry.text, entry.at, context)
        : callBubble(entry.call, context);
  return html`<li id="${id}">${day}${content}</li>`;
}

function messageBubble(message: MessageRecord, context: RenderContext): Markup {
  const words = wordsOf(context.owner);
  const mine = message.direction === 'inbound';
  const lost = message.status === 'failed' || message.status === 'undelivered';
  const who = mine ? context.owner.name : context.clinicName;
  return html`<div class="bubble ${mine ? 'mine' : 'theirs'}${lost ? ' lost' : ''}">
    <p class="away">${who}</p>
    ${message.media.length === 0 ? null : html`<p class="media">${icon(isSound(message) ? 'microphone' : 'camera')} ${mediaTitle(message, words)}</p>`}
    ${message.body === '' ? null : html`<p class="text">${message.body}</p>`}
    <p class="meta"><time>${hourOf(message.createdAt, context.timeZone)}</time> ${statusMark(message, words)}</p>
    ${lost ? html`<p class="fault">${words.notArrived} · ${message.errorCode ?? ''} ${message.errorMessage ?? ''}</p>` : null}
  </div>${lost || mine ? null : html`${quickReplies(message, context)}${message.body === '' ? null : quoteOrReact(message, context)}`}`;
}

function quoteOrReact(message: MessageRecord, context: RenderContext): Markup {
  const words = wordsOf(context.owner);
  return html`<details class="answer"><summary>${words.quoteOrReact}</summary><form method="post" action="${context.base}/phones/${context.phoneKey}/replies" data-send data-clear>
    <input type="hidden" name="message" value="${message.sid}">
    <input class="text" name="body" autocomplete="off" maxlength="1600" placeholder="${words.quote}" aria-label="${words.quote}">
    <button class="send" title="${words.send}">${icon('send')}<span class="away">${words.send}</span></button>
    ${REACTIONS.map((emoji) => html`<button name="reaction" value="${emoji}" title="${words.react} ${emoji}">${emoji}<span class="away">${words.react} ${emoji}</span></button>`)}
  </form></details>`;
}

/** Up to three buttons stand under the message; more open as a list, as on WhatsApp. */
function quickReplies(message: MessageRecord, context: RenderContext): Markup | null {
  if (message.buttons.length === 0) return null;
  const form = html`<form class="choices" method="post" action="${context.base}/phones/${context.phoneKey}/buttons" data-send>
    <input type="hidden" name="message" value="${message.sid}">
    ${message.buttons.map((button) => html`<button name="button" value="${button.id}">${icon('reply')}<span>${button.title}</span></button>`)}
  </form>`;
  if (message.buttons.length <= 3) return form;
  return html`<details class="choices-list"><summary>${icon('list')}<span>${wordsOf(context.owner).allChoices}</span></summary>${form}</details>`;
}

const STATUS_ICONS = {
  accepted: 'clock',
  queued: 'clock',
  sent: 'tick',
  received: 'tick',
  delivered: 'ticks',
  read: 'ticks',
  undelivered: 'warning',
  failed: 'warning',
} as const satisfies Record<MessageStatus, string>;

function statusMark(message: MessageRecord, words: PhoneWords): Markup {
  const { status } = message;
  const inWords = words.status[status];
  return html`<span class="status ${status}" title="${inWords}">${icon(STATUS_ICONS[status])}<span class="away">${inWords}</span></span>`;
}

function noticeBubble(text: string, at: Date, context: RenderContext): Markup {
  return html`<div class="bubble theirs notice"><p class="text" lang="en">${text}</p>
    <p class="meta">${wordsOf(context.owner).platform} · <time>${hourOf(at, context.timeZone)}</time></p></div>`;
}

function callBubble(call: CallRecord, context: RenderContext): Markup {
  const words = wordsOf(context.owner);
  const seconds = call.durationSeconds ?? 0;
  const length = seconds > 0 ? ` · ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : '';
  const ended = hourOf(call.endedAt ?? call.createdAt, context.timeZone);
  const title = html`${icon('phone')} ${callTitle(call, words)}${length} · <time>${ended}</time>`;
  const kind = call.status === 'completed' ? 'answered' : 'missed';
  if (call.heard.length === 0) return html`<p class="call-entry ${kind}">${title}</p>`;
  return html`<details class="call-entry ${kind}"><summary>${title}</summary>
    <ol>${call.heard.map((line) => heardLine(line, words))}</ol></details>`;
}

function callTitle(call: CallRecord, words: PhoneWords): string {
  if (call.answeredBy?.startsWith('machine')) return words.voicemail;
  if (call.status === 'completed') return words.callOver;
  return patientOf(call) === call.from ? `${words.callOver} · ${call.status}` : words.missedCall;
}

function mediaTitle(message: MessageRecord, words: PhoneWords): string {
  if (message.media.length === 0) return '';
  return isSound(message) ? words.voiceNoteTitle : words.pictureTitle;
}

const isSound = (message: MessageRecord): boolean => message.media[0]?.contentType.startsWith('audio/') ?? false;
