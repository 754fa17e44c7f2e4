/** What somebody recognises a session of theirs by. Versions and devices are left out: they tell more about a person than that needs. */
export const USER_AGENTS = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung', 'program', 'other'] as const;
export type UserAgent = (typeof USER_AGENTS)[number];

/** In order: Edge, Opera and Samsung name Chrome too, and Chrome names Safari. */
const SIGNS: readonly (readonly [UserAgent, RegExp])[] = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\b(?:OPR|OPT|OPiOS|Opera)\b/],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|Chromium|CriOS)\//],
  ['safari', /\bVersion\/\S+ .*\bSafari\//],
  ['program', /^(?!Mozilla\/)[\w.-]+(?:\/|$)/],
];

/** The family of a User-Agent header; `other` for none and for what is not known. */
export const userAgentOf = (header: string | undefined): UserAgent =>
  SIGNS.find(([, sign]) => sign.test((header ?? '').slice(0, 500)))?.[0] ?? 'other';
