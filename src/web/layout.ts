import { type Locale } from '../domain/patient/language';
import { html, type Markup } from './html';
import { type Words } from './words';

export interface PageFrame {
  locale: Locale;
  words: Words;
  title: string;
  clinicName: string;
  /** Address of this page in the other language. */
  otherLanguage: string;
  signedIn: boolean;
}

/** A page with its head and the clinic's name; `content` is its main part. */
export const page = ({ locale, words, title, clinicName, otherLanguage, signedIn }: PageFrame, content: Markup): string => html`<!doctype html>
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
<a href="${otherLanguage}" lang="${locale === 'fr' ? 'en' : 'fr'}">${words('other')}</a>
${signedIn && html`<form method="post" action="/admin/logout"><button>${words('logout')}</button></form>`}
</nav>
</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
