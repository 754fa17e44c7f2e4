import { type PackTexts } from '../text-labels';

/** Turns of French that rules look for in a text. */
export const TEXTS: PackTexts = {
  afterStop: 'de|d|la|le|les|aux|au',
  laughs: 'mdr+|ptdr+',
  onTime: 'a l heure',
  wished: 'aurais (?:bien )?(?:aime|voulu)|j aimerais (?:bien )?venir|voulais (?:bien )?venir',
  notAble: '(?:peux|pourrai|pourra|pouvons|pourrons) (?:pas|plus)(?: etre)?',
  notNamed: 'suis pas|n est pas|pas monsieur|pas madame|pas mme|pas mr',
  saysOwnName: 'ici c est|je m appelle',
  asksWho: 'qui est|qui',
  nothingToSay: String.raw`non|rien|aucun|aucune|ras|nan|n|nn|r\.?a\.?s\.?|neant|pas de commentaires?`,
  hourFrom: 'à partir de|a partir de|apartir de|dès',
  notHours: 'jours|personnes|mars',
  aboutHour: 'vers',
  scaleWords: String.raw`de|tres|mal|bien|mauvais\w{0,2}|bon\w{0,2}|excellente|et|nul|votre|repondez|chiffre|un|cinq|par|entre`,
  markUnit: 'etoiles?',
  dayToHour: 'à |a ',
  heardWell: 're[cç]u',
  birth: 'n[ée]e?s? (?:le|en)|date de naissance|anniversaire',
  killed: String.raw`(?<!\p{L})tu[éè]e?s?(?!\p{L})|(?<=(?<!\p{L})(?:a|ai|as|ont|est|se|me|te|nous|vous|va|fait|s'est|ils|il|elle|on)\s)tue(?:e|s|es|nt|r)?(?!\p{L})`,
  together: String.raw`(?<!\p{L})(?:(?:tou(?:te)?s|mes|nos) )?les (?:deux|trois|quatre|[2-9])(?=\s(?!(?:et|ou|[aà]|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)(?!\p{L}))\p{L}|$)`,
  thatDay: 'ce|cette',
  namedThatDay: 'ce|cette',
  beforeThatDay: 'l[aà] |le ',
  dayNoun: 'jour',
  choiceRevised: 'mais|plut[oô]t',
  choiceAtHour: '[aà]|vers|pour',
  midday: 'midi',
  deniesBeing: 'je ne suis pas|je suis pas',
  shortYes: 'oui|ouais',
  shortNo: 'non',
  somebodyCalled: String.raw`(?:à|a|avec|pour) une? (?=\p{L})(?!heures?(?!\p{L}))`,
  calling:
    'appeler|appelez|appelle|rappeler|rappelez|rappelle|rapelez|bipez|t[eé]l[eé]phonez|moi|joindre|contactez|parler',
  yesOfLetters: '(?:w|ou)e+',
  noOfLetters: 'n+',
  perhapsOfLetters: 'p+e+',
  numberWords:
    'un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|centaine|' +
    'dizaines?',
  partsByPerson: 'et|mais|par contre',
  exceptFor: 'sans|sauf|hormis|pas avec',
  exceptLinks: 'pour |avec ',
  menuAsks: 'r[eé]pondez|r[eé]pondre|[eé]crivez|tapez|touchez un bouton, ou [eé]crivez',
  menuVisit: 'rendez-vous|rdv',
  menuLink: 'pour|du|le',
  hourUnit: 'heures?',
  menuAnswer: 'oui|non',
  clauseEnd: 'mais|cependant|pourtant|par contre|en revanche',
  asItIs:
    'rien a (?:ameliorer|changer|redire|reprocher|dire de mal)|ne changez (?:surtout )?(?:pas|rien)|restez comme|' +
    'continue[zr]? (?:comme|ainsi|dans|sur|seulement)|on ne peut (?:pas )?(?:mieux|faire mieux)|' +
    'il ne faut rien (?:changer|toucher)|pas de reproche|aucun reproche',
  months:
    'janvier|janv|fevrier|février|fevr|févr|mars|avril|avr|mai|juin|juillet|juil|aout|août|septembre|octobre|' +
    'novembre|decembre|décembre|déc',
  ordinalSuffix: 'er',
  digitWords: 'un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix',
  titles: 'Drs?|Dre|Prof|Pr|Mme|Mlle|M',
  infinitiveEnding: 'er|ir|re|oir',
  nothingOpeners:
    'absolument|vraiment|franchement|euh|ben|bah|non|nn|c est|il n y a|il y a|y a|je n ai|j ai|nous n avons|' +
    'je ne vois|pour moi|strictement',
  nothingCores:
    'rien|ras|nada|neant|aucun|aucune|n a|non|que dalle|pas grand chose|aucun commentaire|pas de commentaire|' +
    'pas de remarque|aucune remarque|aucune suggestion|pas de suggestion|aucun point|ri1|keutchi',
  nothingTails:
    'rien|du tout|de special|de particulier|a dire|a signaler|a ajouter|a redire|frere|pour l instant|pour le moment|' +
    'positif|de bon|de bien|bien|merci|svp|a ameliorer|a changer|de plus|d autre',
  everythingOpeners: 'absolument|vraiment|franchement|euh|ben|presque|a peu pres',
  everythingCores:
    'tout|tt|tout tout|l ensemble|toute l equipe|tous|toutes|tout etait bien|tout en general|tout est bien|tout ce qui',
  everythingTails: 'tout|etait bien|est bien|bien|en general|tout court|vraiment|sans exception',
  unsureOpeners: 'euh|ben|bah|bof|franchement|moi',
  unsureCores:
    'je ne sais pas|je sais pas|j sais pas|sais pas|jsp|chais pas|aucune idee|pas d idee|sans avis|sans opinion|' +
    'pas d avis|a voir|je verrai|on verra',
  weekdayBeginnings: 'dim|lun|mar|mer|jeu|ven|sam',
  nothingApart: String.raw`r\.a\.s|r a s`,
};
