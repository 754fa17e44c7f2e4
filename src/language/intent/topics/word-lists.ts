import { type WordLists } from '../../engine/pattern';

/** Named word lists of the topic patterns, folded, French, English, Pidgin and camfranglais together. */
export const TOPIC_LISTS: WordLists = {
  speak: 'speak talk parler discuter discute chat discuss cause causer echanger tok converse',
  someone: `someone somebody anyone anybody quelquun quelqu doctor doctors docteur docta doc dr medecin nurse infirmiere infirmier human humain person personne agent conseiller manager directeur directrice director secretary secretaire secretariat
    receptionist receptionniste reception accueil midwife sage matron major responsable operator operateur staff personnel specialist specialiste gynecologue pediatre psychologue counsellor counselor sister pharmacist pharmacien service people responsible chef boss`,
  tongues: 'english anglais inglish french francais frances pidgin langue language fulfulde fulani foufoulde haoussa hausa ewondo bassa duala',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche tomorrow demain today aujourdhui tonight morning matin afternoon midi soir evening week semaine weekend apresdemain',
  kin: `husband wife mother father son sons daughter daughters child children baby mari femme epouse epoux mere pere fils fille filles enfant enfants bebe maman papa mama mum mom dad brother sister frere freres soeur soeurs pikin pikins cousin cousine uncle
    oncle aunt tante tata tonton neveu niece nephew grandmother grandfather grandma grandpa mamie papi friend ami amie neighbour voisin voisine kid kids boy girl garcon twins jumeaux mater pater parents copine copain madame other autre`,
};
