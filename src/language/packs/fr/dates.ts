import { type CueWords } from '../../engine/dates/cues';
import { type Lexicon } from '../../engine/dates/lexicon';

/** French words of time, without accents, with the spellings of SMS and camfranglais. Keys are grammar classes, values their meaning. */
export const LEXICON: Lexicon = {
  weekday: {
    lundi: 1, lundis: 1, mardi: 2, mardis: 2, mercredi: 3, mercredis: 3, jeudi: 4, jeudis: 4, vendredi: 5, vendredis: 5, samedi: 6,
    samedis: 6, dimanche: 7,
    dimanches: 7, lindi: 1, mercredie: 3, mercrdi: 3, mecredi: 3, merkredi: 3, jedi: 4, vendrdi: 5, vandredi: 5, vendedi: 5, samdi: 6,
    sammedi: 6,
  },
  weekdayAbbreviated: { lun: 1, mar: 2, mer: 3, mercr: 3, jeu: 4, ven: 5, vend: 5, sam: 6, dim: 7 },
  month: {
    janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10, novembre: 11, decembre: 12,
  },
  monthAbbreviated: { janv: 1, jan: 1, fevr: 2, fev: 2, avr: 4, jui: 7, juil: 7, juill: 7, sept: 9, oct: 10, nov: 11, dec: 12 },
  dayOffset: {
    aujourdhui: 0, aujourdui: 0, ajd: 0, ojd: 0, auj: 0, ojourdhui: 0, demain: 1, dmn: 1, dmain: 1, demin: 1, dem1: 1, '2main': 1, '2m1':
    1, demian: 1, dem: 1,
    apresdemain: 2, apdm: 2, apdmn: 2, apredemain: 2, hier: -1, avanthier: -2,
  },
  lendemain: { lendemain: 1, surlendemain: 2 },
  part: {
    matin: 'morning', matinee: 'morning', mat1: 'morning', midi: 'midday', apresmidi: 'afternoon', aprem: 'afternoon', aprm: 'afternoon',
    apm: 'afternoon',
    soir: 'evening', soiree: 'evening', soire: 'evening', nuit: 'night', dejeuner: 'midday',
  },
  wholeDay: { journee: 'day' },
  noon: { midi: 12, minuit: 0 },
  unit: {
    seconde: 'second', secondes: 'second', sec: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mn: 'minute', mins:
    'minute', heure: 'hour', heures: 'hour', h: 'hour',
    j: 'day', jour: 'day', jours: 'day', jr: 'day', jrs: 'day', journees: 'day', semaine: 'week', semaines: 'week', sem: 'week', semain:
    'week', smaine: 'week', mois: 'month', trimestre: 'quarter',
    trimestres: 'quarter', an: 'year', ans: 'year', annee: 'year', annees: 'year',
  },
  cheer: {
    joyeux: 3, joyeuse: 3, joyeuses: 3, bon: 2, bonne: 2, bons: 2, bonnes: 2, excellent: 2, excellente: 2, agreable: 2, beau: 2, bel: 2, belle: 2, doux: 2,
    douce: 2, heureux: 2, heureuse: 2, merveilleux: 2, merveilleuse: 2,
  },
  feast: { fete: 1, fetes: 1, feter: 1 },
  daySpan: { huitaine: 7, quinzaine: 14 },
  inclusiveDay: { jour: 1, jours: 1, j: 1, jr: 1, jrs: 1 },
  weekend: { weekend: 1, weekends: 1 },
  shortWeekend: { we: 1 },
  season: { printemps: 'spring', automne: 'autumn', hiver: 'winter', ete: 'summer' },
  vagueCount: { quelques: 3 },
  cardinal: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
    quatorze: 14, quinze: 15,
    seize: 16, quelques: 3,
  },
  tens: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ordinal: {
    premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6, septieme: 7,
    huitieme: 8, neuvieme: 9,
    dixieme: 10,
  },
  ordinalSuffix: { er: 1, ere: 1, eme: 1, e: 1, ieme: 1, nd: 1, nde: 1 },
  this: { ce: 1, cet: 1, cette: 1, ct: 1, cte: 1, cett: 1 },
  next: {
    prochain: 1, prochaine: 1, prochains: 1, prochaines: 1, prochin: 1, proch: 1, pro: 1, suivant: 1, suivante: 1, suivants: 1, suivantes:
    1, prochene: 1,
  },
  next_after: {
    prochain: 1, prochaine: 1, prochains: 1, prochaines: 1, prochin: 1, proch: 1, suivant: 1, suivante: 1, suivants: 1, suivantes: 1, pro:
    1, prochene: 1,
  },
  following_after: { suivant: 1, suivante: 1, suivants: 1, suivantes: 1 },
  last: { dernier: 1, derniere: 1, derniers: 1, dernieres: 1, passe: 1, passee: 1, passes: 1, passees: 1 },
  last_after: { dernier: 1, derniere: 1, derniers: 1, dernieres: 1, passe: 1, passee: 1, passes: 1, passees: 1, surpasse: 2, surpassee: 2 },
  in: { dans: 1, ds: 1, sous: 1 },
  before: { avant: 1, avt: 1, av: 1 },
  after: { apres: 1, apre: 1, apr: 1 },
  until: { jusque: 1, jusqu: 1, jusqua: 1, jusquau: 1, jusk: 1, juska: 1, jusko: 1 },
  between: { entre: 1 },
  to: { a: 1, au: 1, jusque: 1, jusqu: 1, jusqua: 1, jusquau: 1, o: 1 },
  and: { et: 1, puis: 1 },
  or: { ou: 1, soit: 1, sinon: 1 },
  of: { de: 1, d: 1, du: 1, des: 1 },
  the: { le: 1, l: 1, la: 1, les: 1 },
  le: { le: 1, au: 1, du: 1 },
  at: { a: 1, vers: 1, pour: 1, pr: 1 },
  on: { le: 1, pour: 1, au: 1 },
  filler: { a: 1, au: 1, le: 1, la: 1, l: 1, de: 1, d: 1, du: 1, dans: 1, ds: 1, en: 1, pour: 1, pr: 1, vers: 1, des: 1, ce: 1 },
  about: { vers: 1, environ: 1, autour: 1, alentours: 1, aux: 1, precises: 1, pile: 1 },
  same: { meme: 1, mm: 1 },
  time: { heure: 1 },
  early: { tot: 1 },
  start: { debut: 1, commencement: 1 },
  mid: { mi: 1, milieu: 1 },
  late: { fin: 1, fini: 1 },
  half: { demi: 1, demie: 1 },
  waitVerb: { attendre: 1, attend: 1, laisser: 1, laissez: 1 },
  shiftVerb: {
    repousser: 1, repoussez: 1, repousse: 1, decaler: 1, decalez: 1, decale: 1, retarder: 1, retardez: 1, reporter: 1, reportez: 1,
    reculer: 1, reculez: 1, decaller: 1, reporte: 1, renvoyer: 1, renvoyez: 1, ramener: -1, avancer: -1, avancez: -1, avance: -1,
  },
  holiday: { noel: '12-25', toussaint: '11-1', assomption: '8-15', armistice: '11-11' },
  easter: { paques: 0, ascension: 39, pentecote: 49 },
};

/** French words that mean something else in another language: they count only in a conversation held in French. */
export const OWN_LANGUAGE_ONLY = 'mar mer jeu dim sam we set dem av o e pro ete second a passe pr d';

/** What French words around a time say about it. */
export const CUES: CueWords = {
  refuse: [
    'pas', 'peux pas', 'je peux pas', 'je peu pas', 'je pourrai pas', 'je pourrais pas', 'on peut pas', 'je peux plus', 'jpeux pas',
    'peu pas', 'pe pa', 'jpe pa', 'jamais', 'indisponible', 'indispo', 'ne sera pas', 'trop tot', 'trop tard', 'trop loin', 'empeche',
    'difficile', 'complique', 'pas libre', 'pas dispo', 'pas disponible', 'pas possible', 'pas bon', 'pas ok', 'pas la', 'pas au rdv',
    'plus libre', 'plus dispo', 'plus disponible', 'pas l ideal',
  ],
  exclude: ['sauf', 'sauf le', 'autre que', 'hors', 'sans', 'hormis', 'excepte'],
  instead: ['au lieu de', 'au lieu d', 'au lieu du', 'plutot que', 'plutot que de', 'a la place de', 'a la place du', 'et non', 'et non pas'],
  compare: ['que', 'qu'],
  call: ['appelez moi', 'rappelez moi', 'appelle moi', 'rappelle moi', 'm appeler', 'me rappeler', 'me rappelez', 'm appelez', 'bipez moi'],
  busy: [
    'voyage', 'voyager', 'deplacement', 'absente', 'occupe', 'occupee', 'pris', 'prise', 'travaille', 'bosse', 'boulot', 'taf', 'examen',
    'examens', 'composition', 'concours', 'cours', 'reunion', 'deuil', 'enterrement', 'obseques', 'levee', 'mariage', 'culte', 'garde',
    'permanence', 'seminaire', 'formation', 'bapteme', 'ferie', 'feriee', 'ceremonie', 'tribunal', 'soutenance', 'entretien',
  ],
  short: [
    'pas d argent', 'plus d argent', 'pas l argent', 'pas argent', 'pas les moyens', 'pas de moyens', 'pas de moyen', 'plus les moyens',
    'pas de sous', 'plus de sous', 'pas les sous', 'pas de salaire', 'sans argent',
  ],
  past: ['etais', 'etait', 'suis venu', 'suis venue', 'suis passe', 'suis passee', 'suis alle', 'suis allee'],
  closing: ['ferme', 'termine'],
  back: ['rentre', 'rentrerai', 'rentrons', 'reviens', 'reviendrai', 'retour', 'de retour'],
  wish: [
    'plutot', 'prefere', 'prefererais', 'veux', 'veu', 'voudrais', 'aimerais', 'souhaite', 'souhaiterais', 'puis je', 'puis', 'peut on',
    'on peut', 'je peux', 'jpeux', 'je pourrais', 'pourrais je', 'pourrait on', 'reporter', 'reportez', 'repousser', 'deplacer',
    'decaler', 'remettre', 'remettez', 'mettre', 'mettez', 'programmez', 'fixer', 'fixez', 'avancer', 'dispo', 'disponible', 'libre',
    'bon', 'mieux', 'convient', 'conviendrait', 'arrangerait', 'suit', 'parfait', 'oui', 'c bon', 'ca va', 'ca ira', 'viendrai',
    'donnez moi', 'pourquoi pas', 'proposer', 'seulement',
  ],
  boundary: ['mais', 'parce', 'puisque', 'comme', 'donc', 'dc', 'alors', 'sinon', 'cependant', 'par contre', 'svp', 'stp'],
  link: ['ou', 'et', 'ni', 'soit', 'ou bien', 'sinon', 'ou alors'],
  afterwards: ['apres', 'apres cela', 'apres ca', 'ensuite', 'a partir de la'],
  harmless: [
    'pas de probleme', 'pas de souci', 'pas de soucis', 'pas sur', 'pas sure', 'sinon pas', 'n est ce pas', 'pas annuler',
    'pas annulation', 'ne veux pas annuler',
  ],
};
