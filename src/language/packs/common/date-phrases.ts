import { type DatePhrases } from '../date-phrases';

/** Every language: expressions of times that are read as one word. */
export const DATE_PHRASES: DatePhrases = {
  am: 'a . m .|a . m|a m',
  pm: 'p . m .|p . m|p m',
};
