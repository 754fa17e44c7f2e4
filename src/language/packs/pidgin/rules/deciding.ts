import { type RuleWords } from '../../rule-labels';

/** Words of Pidgin that the rules of intent/ that decide what a reply asks for ask for. */
export const DECIDING: RuleWords<'deciding'> = {
  afterSi: 'dio',
  afterIf: 'una',
  arriving: 'dere',
  politeFillers: 'mbom mola tara',
  asks: 'usai',
  child: 'pikin',
  yours: 'una wuna',
  afterThere: 'docta',
  oneOf: 'docta',
  refusing: 'fit',
  reached: 'numba',
  unknownThings: 'docta',
  yoursInWhoseNumber: 'una wuna',
  second: 'una wuna',
  notAware: 'sabi',
  knows: 'sabi',
  whereHow: 'usai',
};
