import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of anonymise/ ask for. */
export const PEOPLE: RuleWords<'people'> = {
  beforeAName: `dre docteur docteure prof pr professeur mme mlle madame monsieur mademoiselle soeur infirmier infirmiere tata tonton maman oncle
    tante frere nomme nommee appelle prenom nom fils fille suis`,
  namesToo: `ange blanc blanche claire desiree felicite fidele fleur fortune honore innocent juste marie merveille noel noir parfait pete petit
    pierre prince princesse prudence rose solange victoire violette`,
  doing: 'est etait n ne nous qui et',
  common: 'dre docteur prof pr mme mlle madame monsieur vih irm',
  inflections: 'aient ement ant ait ais ees ent er ez ee es',
};
