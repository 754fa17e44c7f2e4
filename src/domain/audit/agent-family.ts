/** In this order: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//, 'curl'],
  [/^python-|^Python\//, 'Python'],
  [/^node\b|^undici\b|^axios\//, 'Node.js'],
  [/^PostmanRuntime\//, 'Postman'],
];

/** The family of a User-Agent, from a closed list: its text may hold anything. "other" for what is not listed, null without one. */
export const agentFamily = (userAgent: string | undefined): string | null =>
  userAgent === undefined || userAgent === ''
    ? null
    : (FAMILIES.find(([pattern]) => pattern.test(userAgent.slice(0, 500)))?.[1] ?? 'other');
