import { type ReadText, type Word } from '../engine/words/words';

interface Span {
  from: number;
  to: number;
}

const GIVING = new Set('give giving donnez donner donne laisse laissez offer offrez cede cedez passez let'.split(' '));
const STAFF = new Set(
  'doctor docteur dr medecin consultant nurse infirmier infirmiere surgeon chirurgien specialist specialiste praticien dentist dentiste midwife sage'.split(
    ' ',
  ),
);
/** Whom or what a message may have reached wrongly. */
const REACHED = new Set(
  'number numero num numba nbr nb nos numeros numbers person persons personne people individual destinataire recipient addressee contact contacts patient patiente guy fella lady man woman someone somebody quelquun phone telephone line ligne sim puce him her lui elle moi me'.split(
    ' ',
  ),
);
/** "Wrong no.", "the wrong one": only right behind. */
const REACHED_NEXT = new Set('no one nos nb'.split(' '));
/** What may be wrong besides: the day, a result, a letter that was typed. */
const THINGS = new Set(
  `jour jours date dates day days heure heures time times hour hours matin soir semaine week mois month frappe saisie touche clavier bouton button key digit chiffre option choice choix reponse answer nom name names prenom surname spelling orthographe age sexe resultat resultats result
  results medecin docteur doctor dr nurse infirmiere ordonnance prescription medicament medicaments medicine medicines drug drugs prix price montant amount facture bill recu receipt dossier file carnet dose examen exam test bras arm route road chemin rue street bus sortie quartier adresse address batiment
  lieu place endroit service chambre room diagnostic diagnosis groupe message sms lettre letter tooth dent oeil eye jambe leg fois stop arret way turn building direction`.split(
    /\s+/u,
  ),
);
const UNKNOWN_THINGS = new Set(
  'adresse address lieu place endroit side road route way chemin docteur docta doctor medecin dr nurse heure heures hour time date jour day prix price tarif cost montant code quartier service batiment building salle room horaire horaires reponse answer resultat result reason raison maladie sickness what quoi'.split(
    ' ',
  ),
);
const CLINICS = new Set('clinique clinic hopital hospital centre center'.split(' '));
const SUITS = new Set('ok okay fine possible convenient convenable okey easy facile enough suitable clear'.split(' '));
const YOURS = new Set('votre your una wuna ton cette this ce'.split(' '));
const PEOPLE = new Set(
  'person personne patient patiente one man woman lady dame guy monsieur madame mme mr mrs titulaire proprietaire owner destinataire mother father mere pere husband wife mari'.split(
    ' ',
  ),
);
const ERRS =
  /^(?:err(?:eurs?|or|ors)|mistak\p{L}*|tromp\p{L}*|wrong\p{L}*|mauvais\p{L}*|faux|faus|incorrect|gour\p{L}*|confus\p{L}*|confond\p{L}*)$/u;
const FIRST = new Set('i je j me m my mon ma on we nous moi'.split(' '));
const SECOND = new Set('you vous tu te t v u una wuna'.split(' '));
const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$|^(?:tomorrow|demain)$/u;
const NOT_AWARE =
  /^(?:connaissance|savais|savait|aware|knew|know|sais|sait|sabi|souviens|remember|recall|rappelle|informe|informed|told|dit|prevenu)$/u;

const inSentence = (words: readonly Word[], { from }: Span): readonly Word[] =>
  words.filter((word) => word.sentence === words[from]?.sentence);

/** "Erreur de date", "I made a mistake", "c'était une erreur": wrong is something else, or nobody says what. */
function errsElsewhere(words: readonly Word[], match: Span, at: number): boolean {
  const around = inSentence(words, match);
  const next = words[at + 1];
  if (next?.clause === words[at]?.clause && REACHED_NEXT.has(next?.form ?? '')) return false;
  const things = around.some(({ form }) => THINGS.has(form));
  const reached = around.filter(({ form }) => REACHED.has(form) && !FIRST.has(form)).length > 0;
  if (reached) return things && !words.slice(at, at + 6).some(({ form }) => REACHED.has(form));
  if (things) return true;
  const before = words.slice(Math.max(0, at - 5), at).filter((word) => word.sentence === words[at]?.sentence);
  if (before.some(({ form }) => SECOND.has(form))) return false;
  return around.some(({ form }) => FIRST.has(form)) || before.length > 0 || around.length > 1;
}

/** "Je ne connais pas l'adresse", "I don't know the doctor"; "votre clinique" is unknown to whom the message was not meant for. */
function unknownThing(words: readonly Word[], { from, to }: Span): boolean {
  const knows = words.findIndex(
    ({ form }, i) => i >= from && i < to && /^(?:know|knows|connai\p{L}*|sabi)$/u.test(form),
  );
  if (knows < 0) return false;
  const behind = words.slice(knows + 1, knows + 6).filter((word) => word.clause === words[knows]?.clause);
  if (behind.some(({ form }) => UNKNOWN_THINGS.has(form))) return true;
  const clinic = behind.findIndex(({ form }) => CLINICS.has(form));
  if (clinic < 0) return false;
  return (
    !behind.slice(0, clinic).some(({ form }) => YOURS.has(form)) ||
    words.some(({ form }, i) => i > knows && /^(?:ou|where|usai|comment|how)$/u.test(form))
  );
}

/** "Je n'ai pas rdv jeudi, c'est vendredi", "je ne savais pas que j'avais rdv", "what appointment". */
function otherAppointment(words: readonly Word[], match: Span): boolean {
  const said = words.slice(match.from, match.to);
  if (!said.some(({ form }) => /^(?:appointments?|rdv|booking|booked|consultation|visit)$/u.test(form))) return false;
  if (/^(?:what|which|quel|quelle)$/u.test(said[0]?.form ?? '')) return true;
  if (words.slice(Math.max(0, match.from - 3), match.to + 2).some(({ form }) => NOT_AWARE.test(form))) return true;
  return words.filter(({ form }) => WEEKDAY.test(form)).length > 1;
}

/**
 * "Give my seat to somebody else", "je me suis trompé de route", "erreur de date", "she is not here", "I am not that strong": words like those of a wrong
 * number that say nothing of whose number it is.
 */
export function isNoWrongNumber({ words }: ReadText, match: Span): boolean {
  const clause = words[match.from]?.clause;
  const near = (from: number, to: number, set: ReadonlySet<string>): boolean =>
    words.slice(Math.max(0, from), to).some((word) => word.clause === clause && set.has(word.form));
  const form = words[match.from]?.form ?? '';
  const last = words[match.to - 1]?.form ?? '';
  if (/^(?:to|for|pour|a)$/u.test(form) && near(match.from - 5, match.from, GIVING)) return true;
  if (/^(?:who|qui)$/u.test(form) && near(match.from, match.to, STAFF)) return true;
  // "Not ok for me", "pas possible pour moi".
  if (near(match.from, match.to, SUITS)) return true;
  const err = words.findIndex((word, i) => i >= match.from && i < match.to && ERRS.test(word.form));
  if (err >= 0) return errsElsewhere(words, match, err);
  if (unknownThing(words, match) || otherAppointment(words, match)) return true;
  if (/^(?:here|ici)$/u.test(last) && /^(?:she|he|elle|il)$/u.test(form)) return !near(match.from, match.to, PEOPLE);
  // "I am not that well", "je ne suis pas la seule".
  if (
    /^(?:that|this|the|le|la|ce|cette)$/u.test(words[match.from + (form === 'i' ? 3 : 2)]?.form ?? '') &&
    /^(?:i am not|je ne suis pas|je suis pas)/u.test(
      words
        .slice(match.from, match.to)
        .map((word) => word.form)
        .join(' '),
    )
  )
    return !near(match.from, match.to + 2, PEOPLE);
  return false;
}
