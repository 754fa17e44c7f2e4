import { type CallRecord, type HeardEntry } from '../calls/call-record';
import { html, type Markup } from '../../http/pages/ui/html';
import { icon } from './icons';
import { type PhoneWords, wordsOf } from './phone-words';
import { type RenderContext } from './render-context';

const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
] as const;
const KEY_NAMES: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };

/** The call that rings or is on; nothing when there is none. */
export function renderCall(call: CallRecord | null, context: RenderContext): Markup {
  if (!call || !['ringing', 'in-progress'].includes(call.status)) return html``;
  const words = wordsOf(context.owner);
  const action = `${context.base}/phones/${context.phoneKey}/call`;
  const ringing = call.status === 'ringing' && call.direction !== 'inbound';
  const state = ringing ? words.incomingCall : call.status === 'ringing' ? words.ringing : words.inCall;
  return html`<div class="call ${ringing ? 'ringing' : 'talking'}" role="dialog" aria-labelledby="call-title" lang="${words.tag}"
    data-call="${call.sid}" id="call-dialog" tabindex="-1">
    <div class="caller"><p class="avatar" aria-hidden="true">${initials(context.clinicName)}</p>
    <h2 id="call-title"><span class="call-state">${state}</span> ${context.clinicName}</h2></div>
    ${
      ringing
        ? pickUp(action, words)
        : html`
    <ol class="heard" id="heard" aria-live="polite" tabindex="0" aria-label="${words.inCall}">
      ${call.heard.map((line) => heardLine(line, words))}</ol>
    ${keypad(action, words, call.awaiting?.keys ?? false)}
    ${speech(action, words, call.awaiting?.speech ?? false)}
    <form method="post" action="${action}" data-send>
      <button class="round red" name="action" value="hang-up" id="hang-up">${icon('phone')}<span>${words.hangUp}</span></button>
    </form>`
    }
  </div>`;
}

/** One line of what happened in a call. */
export function heardLine(line: HeardEntry, words: PhoneWords): Markup {
  switch (line.kind) {
    case 'said':
      return html`<li class="said" lang="${line.language}" data-voice="${line.voice}">${line.text}</li>`;
    case 'played':
      return html`<li class="played">${icon('speaker')} ${words.recording}</li>`;
    case 'pressed':
      return html`<li class="own"><span class="away">${words.youPressed}</span> <kbd>${line.digits}</kbd></li>`;
    case 'spoke':
      return html`<li class="own"><span class="away">${words.youSaid}</span> « ${line.text} »</li>`;
    case 'connected':
      return html`<li class="played">${icon('phone')} ${words.connected} ${line.number}</li>`;
    default:
      return line satisfies never;
  }
}

/** The first letters of the first two words. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();

function pickUp(action: string, words: PhoneWords): Markup {
  return html`<form class="pick-up" method="post" action="${action}" data-send>
    <button class="round red" name="action" value="decline" id="decline">${icon('phone')}<span>${words.decline}</span></button>
    <button class="round green" name="action" value="answer" id="answer">${icon('phone')}<span>${words.answer}</span></button>
  </form>`;
}

function keypad(action: string, words: PhoneWords, awaited: boolean): Markup {
  return html`<form class="keypad${awaited ? ' awaited' : ''}" method="post" action="${action}" data-send role="group" aria-label="${words.keypad}">
    ${KEYS.map(
      ([key, letters]) => html`
    <button name="key" value="${key}" id="key-${KEY_NAMES[key] ?? key}">${key}<small aria-hidden="true">${letters}</small></button>`,
    )}
  </form>`;
}

function speech(action: string, words: PhoneWords, awaited: boolean): Markup | null {
  if (!awaited) return null;
  return html`<form class="speech" method="post" action="${action}" data-send data-clear>
    <label class="away" for="speech-text">${words.sayIt}</label>
    <input id="speech-text" name="speech" maxlength="500" required autocomplete="off" placeholder="${words.sayIt}"><button>${words.say}</button>
  </form>`;
}
