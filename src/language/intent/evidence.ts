import { isConditional } from './conditions';
import { type Reply } from './reply';

const PROMISES = new Set(`see seeing there present presente presents ready pret prete fine ok sure confirm confirme noted note attend attending reach show honor honour honorer promise promis promets parole word compter comptez
  count partant partante dispo disponible hate forward glad pleasure plaisir volontiers votres presence rejoindre rejoins accord daccord validate valide bet definitely certainly sharp pile faute come venir coming land landing appear meet`.split(/\s+/u));
const HINDERS = new Set(`not no non never pas plus jamais sans without nothing rien neva nobody if si but mais sick malade ill hospital admitted travel voyage voyager work travail job boulot village school ecole exam far loin parti partie left elsewhere ailleurs
  funeral burial deuil wedding mariage maybe peutetre perhaps know sais think pense crois verrai voir`.split(/\s+/u));

/** Words of a promise, and none of a refusal, a condition, an illness, another place: less than this, and a model's word confirms nothing. */
export const promises = (reply: Reply): boolean => reply.read.words.some(({ form }) => PROMISES.has(form)) && !reply.read.words.some(({ form }) => HINDERS.has(form))
  && !reply.asks && reply.refused === null && !reply.has('absent') && !reply.has('cancelWord') && !reply.has('uncertain') && !isConditional(reply.read);
