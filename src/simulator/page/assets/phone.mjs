// The phone page in the browser: sends forms without leaving the page, shows what the server reports, speaks calls aloud.

const { base, phone } = document.body.dataset;
const main = document.getElementById('screens');
const notice = document.getElementById('notice');
const byId = (id) => document.getElementById(id);
const fragment = (markup) => document.createRange().createContextualFragment(markup);

/* Forms */

let noticeTimer;
function tell(text) {
  clearTimeout(noticeTimer);
  notice.textContent = text ?? '';
  if (text) noticeTimer = setTimeout(() => { notice.textContent = ''; }, 9000);
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('form[data-send]')) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  if (form.hasAttribute('data-clear')) form.reset();
  event.submitter?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } });
    const told = await answer.json();
    tell(told.say);
    for (const [id, markup] of Object.entries(told.parts ?? {})) swap(byId(id), markup);
  } catch {
    tell('The demo does not answer. Is it still running?');
  } finally {
    event.submitter?.removeAttribute('aria-busy');
  }
});

/** Replaces the content of an element and keeps the keyboard where it was. */
function swap(element, markup) {
  if (!element) return;
  const focused = element.contains(document.activeElement) ? document.activeElement.id : '';
  const typed = focused && 'value' in document.activeElement ? document.activeElement.value : null;
  element.replaceChildren(fragment(markup));
  const again = focused && byId(focused);
  if (!again) return;
  if (typed !== null && again.tagName === 'INPUT') again.value = typed;
  again.focus({ preventScroll: true });
}

/* What the server reports */

const feed = new EventSource(`${base}/phones/${phone}/live`);
let settled = false;
setTimeout(() => { settled = true; }, 1500);

feed.addEventListener('clock', ({ data }) => { byId('clock').textContent = data; });
feed.addEventListener('entry', ({ data }) => showEntry(JSON.parse(data)));
feed.addEventListener('part', ({ data }) => {
  const { id, html } = JSON.parse(data);
  const element = byId(id);
  if (!element || element.innerHTML === html) return;
  if (id.startsWith('composer-') && element.querySelector('input.text')?.value) return;
  swap(element, html);
  if (id === 'call') showCall();
  else if (settled && id.startsWith('owner-') && !element.querySelector('[aria-current]')) element.classList.add('news');
});

function showEntry({ id, screen, html }) {
  const list = byId(`messages-${screen}`);
  const present = byId(id);
  if (present) {
    // A tick that changes is no new message: screen readers are not told again.
    list.setAttribute('aria-live', 'off');
    const open = present.querySelector('details')?.open;
    present.replaceWith(fragment(html));
    if (open) byId(id).querySelector('details')?.setAttribute('open', '');
    requestAnimationFrame(() => list.setAttribute('aria-live', 'polite'));
    return;
  }
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  list.append(fragment(html));
  byId(id).classList.add('arriving');
  if (atEnd || html.includes('bubble mine')) list.scrollTop = list.scrollHeight;
  if (!byId(`text-${main.dataset.tab}`)?.value) showTab(screen);
}

/* Screens on a narrow page */

function showTab(name) {
  main.dataset.tab = name;
  for (const button of main.querySelectorAll('[data-show]')) button.setAttribute('aria-pressed', String(button.dataset.show === name));
  toEnd(byId(`messages-${name}`));
}
const toEnd = (list) => { list.scrollTop = list.scrollHeight; };

main.addEventListener('click', (event) => {
  const button = event.target.closest('[data-show]');
  if (button) showTab(button.dataset.show);
});
for (const name of ['whatsapp', 'sms']) toEnd(byId(`messages-${name}`));
byId('people').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

/* Calls */

let current = null;
let spoken = 0;

function showCall() {
  const call = main.querySelector('[data-call]');
  if (!call) {
    if (current) globalThis.speechSynthesis?.cancel();
    current = null;
    return;
  }
  if (call.dataset.call !== current) {
    current = call.dataset.call;
    spoken = 0;
    call.scrollIntoView({ block: 'nearest' });
    if (!document.activeElement?.matches('input')) byId('answer')?.focus({ preventScroll: true });
  }
  const heard = byId('heard');
  if (!heard) return;
  toEnd(heard);
  if (!document.activeElement?.matches('input, .call, .call *')) call.focus({ preventScroll: true });
  const lines = [...heard.children];
  for (const line of lines.slice(spoken)) {
    if (line.classList.contains('said')) say(line.textContent, line.lang);
    else if (line.classList.contains('own')) globalThis.speechSynthesis?.cancel();
  }
  spoken = lines.length;
}

function say(text, language) {
  if (!globalThis.speechSynthesis) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  speechSynthesis.speak(words);
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea')) return;
  const name = event.key === '*' ? 'star' : event.key === '#' ? 'hash' : event.key;
  const key = /^(\d|star|hash)$/.test(name) ? byId(`key-${name}`) : null;
  if (!key) return;
  event.preventDefault();
  key.click();
});

showCall();
