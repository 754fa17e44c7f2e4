import { type DatePhrases } from '../date-phrases';

/** Pidgin: expressions of times that are read as one word. */
export const DATE_PHRASES: DatePhrases = {
  overmorrow: 'nex tumoro',
};
