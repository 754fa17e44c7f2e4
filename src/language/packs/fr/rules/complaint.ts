import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of complaint/complaint.ts ask for. */
export const COMPLAINT: RuleWords<'complaint'> = {
  passive: 'ete voleur voleurs',
  if: 'si',
  then: 'avant autrefois',
  now: 'maintenant',
  better: 'bien mieux rapide super',
  praised: 'parfait* bon* bien* bonne* formidabl* gentil*',
  but: 'mais',
  denying: 'pas jamais',
  denials: 'pas jamais sans',
};
