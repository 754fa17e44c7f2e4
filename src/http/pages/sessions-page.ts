import { type Language } from '../../domain/locale';
import { type SessionRecord } from '../../services/accounts/sessions';
import { html } from './ui/html';
import { page, type PageFrame } from './ui/layout';
import { momentIn } from './ui/moment';
import { userAgentName } from './ui/user-agent-name';

interface Shown {
  language: Language;
  sessions: readonly SessionRecord[];
  /** Whose page it is, and by which session it is looked at. */
  own: string;
  current: string;
  zone: string;
}

export function sessionsPage(
  frame: Omit<PageFrame, 'title'>,
  { language, sessions, own, current, zone }: Shown,
): string {
  const { words, locale } = frame;
  const at = momentIn(locale, zone);
  const others = sessions.some(({ userId }) => userId !== own);
  return page(
    { ...frame, title: words('sessions.title') },
    html`
<p>${words('sessions.note')}</p>
<table class="follow-ups">
<thead><tr>${others && html`<th>${words('login.username')}</th>`}<th>${words('sessions.with')}</th><th>${words('sessions.since')}</th><th>${words('sessions.seen')}</th><th></th></tr></thead>
<tbody>
${sessions.map(
  ({ id, username, userAgent, createdAt, lastSeenAt }) => html`<tr>
${others && html`<td>${username}</td>`}<td>${userAgentName(words, userAgent)}</td><td>${at(createdAt)}</td><td>${at(lastSeenAt)}</td>
<td>${id === current ? words('sessions.current') : html`<form method="post" action="/admin/sessions/${id}?language=${language}"><button>${words('sessions.end')}</button></form>`}</td>
</tr>`,
)}
</tbody>
</table>`,
  );
}
