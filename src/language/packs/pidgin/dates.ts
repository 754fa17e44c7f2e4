import { type CueWords } from '../../engine/dates/cues';

/** What words of Pidgin around a time say about it. */
export const CUES: CueWords = {
  refuse: ['no fit', 'no go', 'no be', 'no dey', 'no get', 'nofit', 'neva'],
  busy: ['njangi'],
  short: ['no moni'],
  closing: ['finis'],
  wish: ['wan', 'i fit', 'fit i', 'fit come', 'a fit', 'make am', 'put am', 'go come', 'go fit'],
  boundary: ['abeg'],
};
