import { html, type Markup } from '../../http/pages/ui/html';

/** Outlines on a 24 × 24 grid. */
const PATHS = {
  tick: 'M4 13l5 5L20 7',
  ticks: 'M1 13l5 5L16 8M11 17l1 1L23 7',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  send: 'M3 11l18-8-7 18-3-7z',
  microphone: 'M12 3a3 3 0 00-3 3v5a3 3 0 006 0V6a3 3 0 00-3-3zM5 11a7 7 0 0014 0M12 18v3',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  phone: 'M5 4h4l2 5-3 2a11 11 0 005 5l2-3 5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2z',
  speaker: 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 010 6M18.500 6.500a8 8 0 010 11',
  list: 'M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11',
  reply: 'M10 6L4 12l6 6M4 12h9a7 7 0 017 7',
} as const;

type IconName = keyof typeof PATHS;

/** A drawing beside text; screen readers skip it. */
export const icon = (name: IconName): Markup =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${PATHS[name]}"/></svg>`;

/** A drawing alone on a button, with a name for those who do not see it. */
export const named = (name: IconName, text: string): Markup => html`${icon(name)}<span class="away">${text}</span>`;
