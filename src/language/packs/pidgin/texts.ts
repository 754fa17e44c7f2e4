import { type PackTexts } from '../text-labels';

/** Turns of Pidgin that rules look for in a text. */
export const TEXTS: PackTexts = {
  notAble: 'fit (?:not|no|never)(?: be| to)?',
  notNamed: 'no be',
  asksWho: 'who be',
  whoWrites:
    '(?:(?:hello|hi|good|morning|evening|please|na|abeg|sorry) ){0,3}who (?:be|is|na|di) (?:this|dis)(?: (?:please|' +
    'abeg|sir|madam))?',
  thatDay: 'dat',
  nothingCores: 'notting|nothing dey|nothing good dey|i no get anything',
  nothingTails: 'massa|mola|dey',
  unsureCores: 'i no know|i no sabi',
};
