import { type CallRecord, patientOf } from '../calls/call-record';
import { type MessageRecord } from '../messages/message-record';
import { type PhoneEntry } from '../phones';
import { type PhoneOwner } from './controls';
import { html, type Markup } from './html';
import { icon } from './icons';
import { type PhoneWords, wordsOf } from './phone-words';
import { heardLine } from './render-call';
import { hourOf, type RenderContext } from './render-context';

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
  return history.slice(skipped).map((entry, position) => {
    const screen: Screen = entry.kind === 'call' ? 'sms' : entry.kind === 'notice' ? entry.channel : entry.message.channel;
    const at = timeOf(entry);
    const day = dayOf(at, context);
    const date = day === lastDay[screen] ? null : day;
    lastDay[screen] = day;
    const id = entry.kind === 'message' ? entry.message.sid : entry.kind === 'call' ? entry.call.sid : `notice-${at.getTime()}-${skipped + position}`;
    return { id, screen, html: renderEntry(id, entry, date, context).text };
  });
}

/** The first words of the newest entry, for the list of phones. */
export function previewOf(history: readonly PhoneEntry[], owner: PhoneOwner): { text: string; at: Date } | null {
  const newest = history.at(-1);
  if (!newest) return null;
  const words = wordsOf(owner);
  const text = newest.kind === 'call' ? callTitle(newest.call, words) : newest.kind === 'notice' ? newest.text : newest.message.body || mediaTitle(newest.message, words);
  return { text: text.slice(0, 80), at: timeOf(newest) };
}

const timeOf = (entry: PhoneEntry): Date =>
  entry.kind === 'message' ? entry.message.createdAt : entry.kind === 'notice' ? entry.at : entry.call.endedAt ?? entry.call.createdAt;

function dayOf(at: Date, { now, timeZone, owner }: RenderContext): string {
  const words = wordsOf(owner);
  const date = (value: Date): string => value.toLocaleDateString('en-CA', { timeZone });
  if (date(at) === date(now)) return words.today;
  if (date(at) === date(new Date(now.getTime() - 86_400_000))) return words.yesterday;
  return at.toLocaleDateString(words.tag === 'fr' ? 'fr-FR' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone });
}

function renderEntry(id: string, entry: PhoneEntry, date: string | null, context: RenderContext): Markup {
  const day = date === null ? null : html`<p class="day"><span>${date}</span></p>`;
  const content = entry.kind === 'message' ? messageBubble(entry.message, context)
    : entry.kind === 'notice' ? noticeBubble(entry.text, entry.at, context) : callBubble(entry.call, context);
  return html`<li id="${id}">${day}${content}</li>`;
}

function messageBubble(message: MessageRecord, context: RenderContext): Markup {
  const words = wordsOf(context.owner);
  const mine = message.direction === 'inbound';
  const lost = message.status === 'failed' || message.status === 'undelivered';
  const who = mine ? context.owner.name : context.clinicName;
  return html`<div class="bubble ${mine ? 'mine' : 'theirs'}${lost ? ' lost' : ''}">
    <p class="away">${who}</p>
    ${message.media.map((media) => html`<p class="media">${icon(media.contentType.startsWith('audio') ? 'microphone' : 'camera')} ${mediaTitle(message, words)}</p>`)}
    ${message.body === '' ? null : html`<p class="text">${message.body}</p>`}
    <p class="meta"><time datetime="${message.createdAt.toISOString()}">${hourOf(message.createdAt, context.timeZone)}</time> ${statusMark(message, words)}</p>
    ${lost ? html`<p class="fault">${words.notArrived} · ${message.errorCode ?? ''} ${message.errorMessage ?? ''}</p>` : null}
  </div>${lost || mine ? null : quickReplies(message, context)}`;
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

function statusMark(message: MessageRecord, words: PhoneWords): Markup {
  const name = message.status === 'delivered' || message.status === 'read' ? 'ticks'
    : message.status === 'sent' || message.status === 'received' ? 'tick' : message.status === 'failed' || message.status === 'undelivered' ? 'warning' : 'clock';
  return html`<span class="status ${message.status}" title="${words.status[message.status] ?? message.status}">${icon(name)}<span class="away">${words.status[message.status] ?? message.status}</span></span>`;
}

function noticeBubble(text: string, at: Date, context: RenderContext): Markup {
  return html`<div class="bubble theirs notice"><p class="text" lang="en">${text}</p>
    <p class="meta">${wordsOf(context.owner).platform} · <time>${hourOf(at, context.timeZone)}</time></p></div>`;
}

function callBubble(call: CallRecord, context: RenderContext): Markup {
  const words = wordsOf(context.owner);
  const seconds = call.durationSeconds ?? 0;
  const length = seconds > 0 ? ` · ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : '';
  const title = html`${icon('phone')} ${callTitle(call, words)}${length} · <time>${hourOf(timeOf({ kind: 'call', call }), context.timeZone)}</time>`;
  const kind = call.status === 'completed' ? 'answered' : 'missed';
  if (call.heard.length === 0) return html`<p class="call-entry ${kind}">${title}</p>`;
  return html`<details class="call-entry ${kind}"><summary>${title}</summary><ol>${call.heard.map((line) => heardLine(line, words))}</ol></details>`;
}

function callTitle(call: CallRecord, words: PhoneWords): string {
  if (call.answeredBy?.startsWith('machine')) return words.voicemail;
  if (call.status === 'completed') return words.callOver;
  return patientOf(call) === call.from ? `${words.callOver} · ${call.status}` : words.missedCall;
}

function mediaTitle(message: MessageRecord, words: PhoneWords): string {
  const type = message.media[0]?.contentType ?? '';
  if (type.startsWith('audio')) return words.tag === 'fr' ? 'Vocal 0:03' : 'Voice note 0:03';
  return type === '' ? '' : words.tag === 'fr' ? 'Photo' : 'Photo';
}
