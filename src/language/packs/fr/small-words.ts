import { type Compound } from '../pack';

/** Words that fill a gap of a pattern without counting: articles, prepositions, auxiliaries. */
export const LIGHT_WORDS = `de du des d la le les l un une mon ma mes ton ta son sa ses notre nos votre vos leur ce cette ces c se s est sont etait j je il elle on nous vous ai a as ont au aux en y et qui que qu pour avec dans tout toute bien m me te`;

/** Words written apart that make one: matched on folded forms. */
export const COMPOUNDS: readonly Compound[] = [
  [['s', 'il', 'vous', 'plait'], 'svp'],
  [['s', 'il', 'te', 'plait'], 'stp'],
  [['si', 'vous', 'plait'], 'svp'],
  [['est', 'ce', 'que'], 'estceque'],
  [['est', 'ce', 'qu'], 'estceque'],
  [['esk'], 'estceque'],
  [['eske'], 'estceque'],
  [['esque'], 'estceque'],
  [['rendez', 'vous'], 'rdv'],
  [['rendez', 'vou'], 'rdv'],
  [['rende', 'vous'], 'rdv'],
  [['rendey', 'vous'], 'rdv'],
  [['peut', 'etre'], 'peutetre'],
  [['peu', 'etre'], 'peutetre'],
  [['peutetre'], 'peutetre'],
  [['aujourd', 'hui'], 'aujourdhui'],
  [['d', 'accord'], 'daccord'],
  [['d', 'acc'], 'daccord'],
  [['quelqu', 'un'], 'quelquun'],
  [['quelqu', 'une'], 'quelquun'],
];

/** Begin a thought of their own. */
export const CONTRASTS = 'mais pourtant toutefois cependant';

/** What is left of an article or pronoun before an apostrophe. */
export const ELIDED = 'j l d n m t s c qu jusqu lorsqu puisqu quelqu o';

/** Short words that patients write with the article or pronoun before them: "lheure", "jai", "cest". */
export const ELIDED_BEFORE =
  'heure argent adresse endroit accueil attente hopital est etes etait ont avez avoir appel appelle appeler aime ecoute examine explique ignore insulte aide enfant infirmiere equipe air autre aller eau age arrive attends attendu oubli oublie';
