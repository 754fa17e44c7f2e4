import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of engine/words/ ask for. */
export const READING: RuleWords<'reading'> = {
  courtesy: 'merci mrc svp stp docteur madame monsieur',
  staff: `medecins medecin docteurs docteur infirmiers infirmier infirmieres infirmiere sages sage sagefemmes sagefemme chirurgiens
    chirurgien specialistes specialiste caissiers caissier caissieres caissiere pharmaciens pharmacien agents soignants soignant aides
    aide laborantins laborantin lits lit guichets guichet salles salle toilettes toilette personnels personnel`,
  people: `personnes personne patientes malades malade femmes femme enfants enfant bebes bebe mamans maman meres mere accouchees gens cas
    hommes homme autres familles famille`,
  for: 'pour par contre avec devant sur',
  have: `ai avons avez ont avais avait avions aviez avaient aurais aurait aurions auraient avoir ayant pas bien jamais toujours`,
  elidedGlued: 'j n l d c qu',
};
