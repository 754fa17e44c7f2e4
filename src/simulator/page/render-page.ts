import { type Simulator } from '../simulator';
import { type PhoneControls, type PhoneOwner } from './controls';
import { type FailureSwitches } from './failure-switches';
import { html, Markup } from '../../http/pages/ui/html';
import { icon, named } from './icons';
import { wordsOf } from './phone-words';
import { initials, renderCall } from './render-call';
import { hourOf, type RenderContext } from './render-context';
import { wallDate } from '../../domain/time/zoned-time';
import { previewOf, renderEntries, type RenderedEntry, type Screen } from './render-entries';
import { replyAddress } from './senders';
import { SOURCE_LOCALE } from '../../domain/locale';

/** Somebody on the page, with the key that stands for the number in addresses. */
export interface ListedOwner extends PhoneOwner {
  key: string;
}

export interface PageParts {
  simulator: Simulator;
  controls: PhoneControls;
  switches: FailureSwitches;
  people: readonly ListedOwner[];
  /** How many phones there are, or were found. */
  total: number;
  /** What the people listed were looked for by. */
  search: string | null;
  shown: ListedOwner;
  base: string;
  /** What the last action said, for browsers without scripts. */
  notice: string | null;
  /** Why nothing has come yet. */
  waiting: string | null;
}

/** What renders a phone's entries and call. */
export const contextOf = (parts: Pick<PageParts, 'controls' | 'base'>, owner: ListedOwner): RenderContext => ({
  owner,
  clinicName: parts.controls.clinicName,
  timeZone: parts.controls.timeZone,
  now: parts.controls.now(),
  base: parts.base,
  phoneKey: owner.key,
});

/** The demo's date and time in words. */
export const clockText = (controls: PhoneControls): string =>
  wallDate(controls.now(), controls.timeZone).toLocaleString('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** The whole page of one phone. */
export function renderPage(parts: PageParts): string {
  const { controls, people, shown, base } = parts;
  const context = contextOf(parts, shown);
  const entries = renderEntries(parts.simulator.phones.history(shown.number), context);
  const newest = entries.at(-1)?.screen ?? 'whatsapp';
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown.name} · patients’ phones</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/assets/phone.css">
<script type="module" src="${base}/assets/phone.mjs"></script>
</head>
<body data-base="${base}" data-phone="${shown.key}">
<a class="skip" href="#screens">Skip to the phone</a>
<header class="bar">
  <p class="title"><strong>Patients’ phones</strong>
    <span class="explain">what ${controls.clinicName}’s patients see. Nobody real is messaged.</span></p>
  <p class="demo-clock"><span class="away">Demo clock: </span>${icon('clock')} <time id="clock">${clockText(controls)}</time></p>
  <form class="time" method="post" action="${base}/advance" data-send>
    <input type="hidden" name="phone" value="${shown.key}">
    <button name="hours" value="1">+ 1 hour</button><button name="hours" value="24">+ 1 day</button>
  </form>
</header>
<div class="layout">
  <nav class="people" aria-label="Phones">${finder(parts)}<ul id="people">
    ${people.map((owner) => html`<li id="owner-${owner.key}">${personLink(parts, owner)}</li>`)}
  </ul></nav>
  <main id="screens" data-tab="${newest}">
    <div class="owner"><h1>${shown.name} <span class="number">${shown.number}</span></h1>
      <div class="tabs" role="group" aria-label="Screens">${tab('whatsapp', 'WhatsApp', newest)}${tab('sms', 'SMS & calls', newest)}</div>
    </div>
    ${parts.waiting && html`<p class="waiting">${icon('clock')} ${parts.waiting}</p>`}
    <div class="screens" lang="${wordsOf(shown).tag}">
      ${screen('whatsapp', parts, entries)}
      ${screen('sms', parts, entries)}
      <div id="call">${renderCall(parts.simulator.phones.currentCall(shown.number), context)}</div>
    </div>
  </main>
  ${demoControls(parts)}
</div>
<p id="notice" class="notice-line" role="status" aria-live="polite">${parts.notice}</p>
</body>
</html>`;
  return page.text;
}

/** Looking for a phone, where not all are listed. */
function finder({ people, total, search, shown, base }: PageParts): Markup | null {
  if (search === null && total <= people.length) return null;
  const found =
    search === null
      ? `${people.length} of ${total} phones.`
      : total === 0
        ? 'Nobody by this name or number.'
        : total > people.length
          ? `${people.length} of ${total} found.`
          : `${total} found.`;
  return html`<form class="find" role="search" method="post" action="${base}/find"><input type="hidden" name="phone" value="${shown.key}">
    <label class="away" for="find">Name or number</label><input id="find" type="search" name="find" value="${search ?? ''}" maxlength="100" autocomplete="off" placeholder="Name or number"><button>Find</button>
    <p role="status">${found}${search !== null && html` <a href="${base}/phones/${shown.key}">All phones</a>`}</p></form>`;
}

/** A line of the list of phones. */
const LANGUAGE_NAMES = new Intl.DisplayNames(SOURCE_LOCALE, { type: 'language' });

export function personLink(
  parts: Pick<PageParts, 'simulator' | 'controls' | 'base' | 'shown'>,
  owner: ListedOwner,
): Markup {
  const preview = previewOf(parts.simulator.phones.history(owner.number), owner);
  const call = parts.simulator.phones.currentCall(owner.number);
  const rings = call?.status === 'ringing';
  const words = wordsOf(owner);
  const current = owner.key === parts.shown.key ? html` aria-current="page"` : null;
  return html`<a href="${parts.base}/phones/${owner.key}" class="${rings ? 'rings' : 'quiet'}"${current}>
    <span class="avatar" aria-hidden="true">${initials(owner.name)}</span>
    <span class="name"><span>${owner.name}</span> <span class="language" title="${LANGUAGE_NAMES.of(words.tag)}">${words.tag}</span></span>
    ${preview ? html`<time>${hourOf(preview.at, parts.controls.timeZone)}</time>` : null}
    <span class="preview" lang="${words.tag}">${rings ? html`${icon('phone')} ${words.incomingCall}` : (preview?.text ?? words.empty)}</span>
  </a>`;
}

/** On a narrow page one screen is shown at a time. */
const tab = (name: Screen, title: string, shown: Screen): Markup =>
  html`<button type="button" data-show="${name}" aria-pressed="${String(name === shown)}">${title}</button>`;

function screen(name: Screen, parts: PageParts, entries: readonly RenderedEntry[]): Markup {
  const { shown, base, controls } = parts;
  const words = wordsOf(shown);
  const title = name === 'whatsapp' ? 'WhatsApp' : 'SMS';
  const own = entries.filter((entry) => entry.screen === name);
  return html`<section class="screen ${name}" aria-label="${title}">
    <header><span class="avatar" aria-hidden="true">${initials(controls.clinicName)}</span>
      <h2>${controls.clinicName}<small>${name === 'whatsapp' ? words.business : 'SMS'}</small></h2>
      ${name === 'whatsapp' ? html`<form class="hide-number" id="hide-number" method="post" action="${base}/phones/${shown.key}/number" data-send>${hideNumber(parts)}</form>` : null}
      ${
        name === 'sms'
          ? html`<form method="post" action="${base}/phones/${shown.key}/call" data-send>
        <button class="call-clinic" name="action" value="start" title="${words.callClinic}">${named('phone', words.callClinic)}</button>
      </form>`
          : null
      }
    </header>
    <ol class="messages" id="messages-${name}" role="log" aria-live="polite" tabindex="0" aria-label="${title}: ${shown.name}"
      data-empty="${words.empty}">${own.map((entry) => new Markup(entry.html))}</ol>
    <div class="composer" id="composer-${name}">${composer(name, parts)}</div>
  </section>`;
}

/** Whether the person's messages bear a WhatsApp id alone. */
export function hideNumber({ simulator, shown }: Pick<PageParts, 'simulator' | 'shown'>): Markup {
  const words = wordsOf(shown);
  const hidden = simulator.hidesNumber(shown.number);
  return html`<button name="hide" value="${hidden ? 'no' : 'yes'}" id="hide-number-switch" role="switch" aria-checked="${String(hidden)}"
    title="${words.withoutNumberHint}"><span>${words.withoutNumber}</span></button>`;
}

/** Text box and buttons of a screen, or why there are none. */
export function composer(
  name: Screen,
  { simulator, shown, base }: Pick<PageParts, 'simulator' | 'shown' | 'base'>,
): Markup {
  const words = wordsOf(shown);
  const address = replyAddress(simulator, shown.number, name);
  if (address.kind !== 'number')
    return html`<p class="no-reply">${address.kind === 'none' ? words.noSender : words.oneWay}</p>`;
  return html`<form method="post" action="${base}/phones/${shown.key}/messages" data-send data-clear>
    <input type="hidden" name="channel" value="${name}">
    <label class="away" for="text-${name}">${words.write} (${name === 'whatsapp' ? 'WhatsApp' : 'SMS'})</label>
    <input class="text" id="text-${name}" name="body" maxlength="1600" autocomplete="off" placeholder="${words.write}">
    <button class="send" title="${words.send}">${named('send', words.send)}</button>
    ${
      name === 'whatsapp'
        ? html`
    <button name="media" value="picture" title="${words.picture}">${named('camera', words.picture)}</button>
    <button name="media" value="voice" title="${words.voiceNote}">${named('microphone', words.voiceNote)}</button>`
        : null
    }
  </form>`;
}

function demoControls({ controls, switches, shown, base }: PageParts): Markup {
  const path = `${base}/phones/${shown.key}`;
  return html`<aside class="demo" aria-label="Demo controls">
    <section><h2>Make it happen</h2>
      <form method="post" action="${path}/events" data-send>
        ${controls.remindNow ? html`<button name="event" value="remind">Send reminder now</button>` : null}
        <button name="event" value="visit-over">Visit over</button>
      </form>
      <p class="hint">After “Visit over”, move the clock forward: the clinic asks how it went.</p>
    </section>
    <section><h2>Make it fail</h2>
      <form class="switches" id="switches" method="post" action="${path}/failures" data-send>
        ${switchButtons(switches, shown)}
      </form>
      <p class="hint">For ${shown.name}’s phone only.</p>
    </section>
  </aside>`;
}

/** One switch for each failure. */
export function switchButtons(switches: FailureSwitches, owner: PhoneOwner): Markup {
  return html`${switches.states(owner.number).map(
    ({ name, on, ...state }) => html`
  <button name="${on ? 'off' : 'on'}" value="${name}" id="switch-${name}" role="switch" aria-checked="${String(on)}">
    <span class="label">${state.label}</span><small>${state.hint}</small></button>`,
  )}`;
}
