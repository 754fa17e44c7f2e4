import { type CueWords } from '../../engine/dates/cues';

/** What signs around a time say about it, and words that several languages share. */
export const CUES: CueWords = {
  refuse: ['dont', 'impossible', 'pa'],
  exclude: ['a part'],
  busy: ['absent', 'compose', 'tontine', 'court'],
  wish: ['possible', 'change', 'programmer', 'ok', 'oki', 'arrange', 'propose'],
  boundary: ['.', '!', '?', ';', '\n', ',', 'car', ':', ')', '(', 'merci'],
  link: ['/', '&'],
};
