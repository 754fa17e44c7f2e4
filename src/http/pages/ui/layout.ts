import { languageOf, type Locale, localeOf, nextLanguage } from '../../../domain/locale';
import { type Role } from '../../../domain/user/role';
import { html, type Markup } from './html';
import { type Words } from './words';

export interface PageFrame {
  locale: Locale;
  words: Words;
  title: string;
  clinicName: string;
  /** Address of this page in the other language. */
  otherLanguage: string;
  /** Of the person who is signed in; null before that. */
  role: Role | null;
}

/** A page with its head and the clinic's name; `content` is its main part. */
export const page = ({ locale, words, title, clinicName, otherLanguage, role }: PageFrame, content: Markup): string =>
  html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${clinicName}</title>
<link rel="stylesheet" href="/admin/assets/pages.css">
<link rel="icon" href="data:,">
</head>
<body>
<header>
<strong>${clinicName}</strong>
<nav>
${role && html`<a href="/admin/follow-ups?language=${languageOf(locale)}">${words('nav.followUps')}</a>`}
${role === 'admin' && html`<a href="/admin/digest?language=${languageOf(locale)}">${words('nav.digest')}</a>`}
${role === 'admin' && html`<a href="/admin/audit?language=${languageOf(locale)}">${words('nav.audit')}</a>`}
${role && html`<a href="/admin/sessions?language=${languageOf(locale)}">${words('nav.sessions')}</a>`}
<a href="${otherLanguage}" lang="${localeOf(nextLanguage(languageOf(locale)))}">${words('other')}</a>
${role && html`<form method="post" action="/admin/logout"><button>${words('logout')}</button></form>`}
</nav>
</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
