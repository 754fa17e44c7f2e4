import { type RatingLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Marks in words, in French. */
export const RATING: Patterns<RatingLabel> = {
  1: `
    terrible|horrible|pire|nul|nulle|nuls|catastrophe|catastrophique|honte|honteux|lamentable|execrable|affreux|atroce|desastre|desastreux|zero|deplorable|inadmissible|inacceptable|scandaleux|minable|merde|ridicule|degueulasse|abominable
    foutaise|foutaises|pourri|pourrie|chier|nase|dire
    tres|vraiment|trop mauvais|mauvaise|mal|nul|nulle
    plus jamais`,
  2: `
    mauvais|mauvaise|mal|decevant|decevante|mediocre|insuffisant|insuffisante|faible|insatisfait|insatisfaite|decu|decue|lent|mecontent|mecontente
    pas ..1 bon|bien|bonne|satisfait|satisfaite|content|contente|cool|jolie`,
  3: `
    moyen|moyenne|ok|passable|medium|neutre|normal|bof|soso|mitige
    comme ci
    ni bien ni
    moyen moyen
    moitie moitie`,
  4: `
    bien|bon|bonne
    pas mal du tout
    assez|plutot bien|bon|satisfait|satisfaite|content|contente`,
  5: `
    excellent|excellente|excellents|parfait|parfaite|perfection|superbe|fantastique|exceptionnel|exceptionnelle|magnifique|formidable|genial|geniale|impeccable|incroyable|sensationnel|nickel|extra|merveilleux|extraordinaire|impec|chapeau
    tres|vraiment|trop|super satisfait|satisfaite|content|contente|ravie
    tres|vraiment|super|trop bien|bon|bonne|correct
    meilleur|meilleure|meilleurs
    adore|adoree
    10|dix sur ..1 10|dix
    < tb >
    sans faute|reproche
    maximum|max|maximale marks|mark|score|note|points
    note|score|marks maximale|max|maximum`,
  '4-5': `
    super|cool|satisfait|satisfaite|content|contente|contents|ravi|ravie|bravo|enchante|enchantee|dope
    aime ..3 service|accueil|bien|soins
    professionnel|professionnelle
    vous ..1 essaye`,
  '3-4': `
    pas ..1 mauvais|mal
    ca va
    ca peut aller
    ca allait
    correct|correcte|convenable|decent|acceptable
    assez correct`,
  '2-3': `
    peut mieux
    a ameliorer|revoir
    ameliorer|ameliorable
    pas terrible|fameux|genial|super`,
  '1-2': `
    pas ..1 bon|bien|satisfait|content|contente|satisfaite|bonne du tout
    pas du tout bon|bien|satisfait|content|satisfaite|contente
    tres|vraiment decu|decue|insatisfait|mecontent|mal`,
};
