import { type DatePhrases } from '../date-phrases';

/** French: expressions of times that are read as one word. */
export const DATE_PHRASES: DatePhrases = {
  greeting: `bonne soiree|bonne journee|bonne nuit|bon apres midi|bon weekend|bon week end|bonne semaine
    bonne fin de journee|bonne matinee|a bientot|bonne fin de semaine|bon debut de semaine|bonne fin de mois
    bonne fin d annee`,
  goodfriday: 'vendredi saint',
  holythursday: 'jeudi saint',
  holysaturday: 'samedi saint',
  palmsunday: 'dimanche des rameaux|rameaux',
  ashwednesday: 'mercredi des cendres',
  shrovetuesday: 'mardi gras',
  whitmonday: 'lundi de pentecote|lundi de la pentecote',
  except: 'a l exception du|a l exception des',
  apresdemain:
    'apres demain|apre demain|apr demain|ap demain|apres dmn|ap dmn|ap dm|apres 2main|apres dem1|apre dem1|' +
    'apre dmn|apr dmn',
  aujourdhui: 'aujourd hui|aujour hui|ojourd hui',
  avanthier: 'avant hier',
  apresmidi: 'apres midi|apre midi|apr midi|ap midi|aprem midi',
  surlendemain: 'sur lendemain',
  later: 'y a pas plus tard|y aurait pas plus tard|avez pas plus tard|auriez pas plus tard|plus tard',
  earlier: 'plus tot|plutot tot',
  ilya: 'il y a|ya|y a',
  apartir: 'a partir de|a partir du|a partir d|a partir|partir du|a compter du|a compter de',
  notlater: 'pas plus tard que|pas plus tard qu',
  latest: 'au plus tard',
  nobefore: 'pas avant|pa avant',
  vers: 'vers les|aux alentours des',
  dici: 'd ici|ds ici',
  ensemble: `tous les deux|toutes les deux|tous les trois|toutes les trois|les deux ensemble|nous deux|deux personnes
    les deux jambes|les deux bras|les deux pieds|les deux yeux`,
  jusqua: 'jusqu a|jusqu au|jusqu en|jusque|jusqua|jusqu|jusquau|jusk|juska|jusko',
  instant: 'tout de suite|en ce moment|maintenant|immediatement',
  about: 'aux alentours de|aux environs de|autour de|a peu pres|plus ou moins',
  eod: 'fin de journee',
  monthend: 'fin du mois|fin de mois|fin de ce mois|fin mois',
  yearend: 'fin de l annee|fin d annee',
  anyday: 'n importe quel jour|n importe quand|n importe quelle heure|autre jour',
  newyear: 'nouvel an|jour de l an|le nouvel an',
  valentine: 'saint valentin|st valentin',
  allsouls: 'jour des morts|fete des morts',
  labourday: 'fete du travail',
  allsaints: 'la toussaint',
  womensday: 'journee de la femme|fete de la femme|journee des femmes|fete des femmes',
  youthday: 'fete de la jeunesse',
  christmaseve: 'reveillon de noel|veille de noel',
  newyearseve: 'saint sylvestre|reveillon',
  dayafter: 'jour d apres|jour apres|jour suivant|lendemain',
  lunchbreak: 'entre midi et deux|entre midi et 2',
};
