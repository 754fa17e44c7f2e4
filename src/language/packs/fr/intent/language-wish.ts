import { type LanguageWishLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Asking to be written to in a language, in French. */
export const LANGUAGE_WISH: Patterns<LanguageWishLabel> = {
  any: `
    change|changer|changez|autre|different|choisir|quelle|modifier|select ..3 langue|langues
    < langue ,> >
    langue anglaise|francaise
    pas ..4 langue
    langue svp`,
  not: `
    dont|pas|ne|jamais|peu|mal`,
  verb: `
    avez|vous
    translat*|tradui*|entend*|explique*|parle|parler|parlez|parlons|comprends|comprend|comprens|comprenons|comprendre|lire|lit|lis|ecrire|ecrivez|ecris|change|changer|changez|prefere|preferable|veux|voudrais|souhaite|utiliser|utilisez|envoyez|envoyer|repondez|repondre|message|messages|continue|continuer|mettez|mettre|mets|passez|passer|passe|sms|traduire|translate|traduisez|traduction|translation|suis|speaker|version|parl|connais|mieux|facile|maitrise|rappels|choisis|choisir`,
  frame: `
    ou rien|sinon
    en|as
    svp|stp|seulement|uniquement|plutot|version|speaker|maintenant|langue|mode`,
};
