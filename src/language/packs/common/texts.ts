import { type PackTexts } from '../text-labels';

/** Turns of what every language writes alike that rules look for in a text. */
export const TEXTS: PackTexts = {
  afterStop: 'bus|a',
  laughs: String.raw`lol+|haha\w*|xd`,
  nothingToSay: 'nada|x|-+',
  notHours: 'min|euros|fcfa',
  aboutHour: 'a',
  scaleWords: 'a|note',
  markUnit: 'x|pts?|points?',
  dayNoun: 'date',
  shortYes: 'ok',
  calling: 'me|contact',
  numberWords: 'six',
  hourUnit: 'h',
  menuAnswer: 'ok|stop',
  months: 'sept|oct|nov|dec',
  digitWords: 'zero|six',
  nothingCores: 'zero',
  nothingTails: 'special',
  unsureOpeners: 'hmm|hm|uh',
  minuteUnit: 'mn|min|mins|minutes|minute',
};
