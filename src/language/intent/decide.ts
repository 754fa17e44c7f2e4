import { type Intent } from '../../domain/conversation/understanding';
import { type Decision, type Reply } from './reply';

const decided = (intent: Intent, by: string, confidence: number, value?: string): Decision => ({
  intent, ...(value === undefined ? {} : { value }), also: [], confidence, decidedBy: [`rule:${by}`],
});

const wordCount = (reply: Reply): number => reply.read.words.filter((word) => /[\p{L}\p{N}]/u.test(word.form)).length;

/** "1", "option 2", "number three", "2️⃣": the choice of the reminder, alone or first before words that do not contradict it. */
function digit(reply: Reply): string | null {
  const words = reply.read.words.filter((word) => /[\p{L}\p{N}]/u.test(word.form) && !['please', 'svp', 'stp', 'thanks', 'merci', 'sir', 'madam', 'the', 'le', 'la', 'bonjour', 'hello', 'hi', 'bonsoir', 'i', 'choose', 'je', 'choisis', 'for', 'pour', 'number', 'numero', 'no', 'option', 'choix', 'choice', 'press', 'tape', 'touche', 'chiffre', 'reponse', 'answer', 'reply', 'send', 'envoie', 'reponds', 'ecris', 'mets', 'choisi', 'taper', 'et', 'and', 'pick', 'picked', 'select', 'selected', 'take', 'go', 'with', 'chose', 'want', 'prends', 'prend', 'opte', 'veux', 'valide', 'vote', 'mon', 'it', 'repond', 'my', 'ma', 'is', 'est', 'a', 'say', 'dis', 'tapez', 'envoyez', 'appuie', 'appuyez', 'pressez', 'pressed', 'typed', 'tapé', 'c', 'the', 'ok', 'yes', 'oui', 'nombre', 'n', 'nr', 'opt'].includes(word.form));
  if (words.length !== 1) return null;
  const form = words[0]?.form ?? '';
  const named: Readonly<Record<string, string>> = { one: '1', un: '1', une: '1', two: '2', deux: '2', three: '3', trois: '3', first: '1', second: '2', third: '3', premier: '1', deuxieme: '2', troisieme: '3', premiere: '1', '1st': '1', '2nd': '2', '3rd': '3', '1er': '1', '2eme': '2', '3eme': '3' };
  if (/^\d+$/u.test(form)) return form.replace(/^0+(?=\d)/u, '');
  return reply.read.words.length <= 4 ? named[form] ?? null : null;
}

function leadingDigit(reply: Reply): string | null {
  const first = reply.read.words[0];
  const second = reply.read.words[1];
  if (!first || !/^[123]$/u.test(first.form) || reply.read.words.length > 12) return null;
  if (second && second.clause === first.clause && /^(?:h|heure|heures|min|minutes|minute|hour|hours|ou|or|et|and|question|questions|days|jours|jour|day|week|semaine|semaines|weeks|mois|month|personne|personnes|people|a|to|hrs|am|pm|child|enfant|enfants|children|st|er|nd|of|de)$/u.test(second.form)) return null;
  if (second && /^\d/u.test(second.form)) return null;
  return first.form;
}

const DIGIT_INTENT: Readonly<Record<string, Intent>> = { 1: 'confirm', 2: 'reschedule', 3: 'cancel' };

/** Comes, does not come, another time: decided only when one reading remains. */
function aboutAppointment(reply: Reply): Decision | null {
  const { signals } = reply;
  const stated = (label: Signal['label'], denied: boolean): boolean => signals.some((s) => s.label === label && s.denied === denied && !s.unreal && !s.asked);
  const uncertain = reply.has('uncertain');
  if (wouldHaveCome(reply)) return decided('cancel', 'would-have-come', 0.75);
  const comes = stated('attend', false) || (stated('able', false) && !stated('attend', true) && !reply.asks);
  const confirms = stated('confirmWord', false) || stated('cancelWord', true) || signals.some((s) => s.label === 'move' && s.denied && !s.unreal && !s.asked && changes(reply, s));
  const notComing = stated('attend', true) || stated('able', true) || stated('confirmWord', true);
  const cancels = signals.some((s) => s.label === 'cancelWord' && !s.denied && !s.unreal && (!s.asked || askedToCancel(reply))) || stated('absent', false) || notComing;
  const moves = signals.some((s) => s.label === 'move' && !s.denied && !s.unreal);
  const announcesToday = (comes || cancels) && isLaterToday(reply);
  const other = reply.has('otherTime') || (reply.has('notNow') && !reply.sameTime);
  const leading = leadingDigit(reply);
  const speaksOfComing = signals.some((s) => s.label === 'attend' || s.label === 'able');
  if (uncertain && !moves && !other && !speaksOfComing) return decided('unintelligible', 'uncertain', 0.8);
  if (cancels && !moves && !other && reply.when?.startsWith('after:') === true && signals.some((s) => s.label === 'cancelWord' && !s.denied && !s.asked)) return decided('cancel', 'away-until', 0.8);
  if (moves || (reply.when !== null && !(announcesToday && !other)) || (other && !saysSame(reply))) {
    if (leading === '1' && !moves) return decided('unintelligible', 'digit-and-other-time', 0.5);
    return decided('reschedule', moves ? 'move' : reply.when === null ? 'other-time' : 'date', 0.9, reply.when ?? undefined);
  }
  if (uncertain && !(reply.says('confirmWord') && !reply.asks && !cancels)) return decided('unintelligible', 'uncertain', 0.8);
  const yes = reply.has('yes');
  const no = reply.has('no');
  const needless = reply.has('needless');
  const strongCancel = cancels || (needless && !comes && !confirms);
  const strongConfirm = comes || confirms;
  if (strongCancel && strongConfirm) return lastWord(reply);
  if (strongCancel) return leading === '1' ? decided('unintelligible', 'digit-and-cancel', 0.5) : decided('cancel', 'not-coming', 0.9);
  if (strongConfirm) return leading === '3' || leading === '2' ? decided('unintelligible', 'digit-and-confirm', 0.5) : decided('confirm', 'coming', 0.9);
  if (leading && !reply.asks) return decided(DIGIT_INTENT[leading] ?? 'unintelligible', 'leading-digit', 0.85);
  if (reply.has('better') && (no || needless)) return decided('cancel', 'better', 0.8);
  if (yes && no) return decided('unintelligible', 'yes-and-no', 0.7);
  if (no && !reply.asks) return wordCount(reply) <= 5 || opensWithNo(reply) ? decided('cancel', 'no', 0.85) : null;
  if (yes && !reply.asks) return decided('confirm', 'yes', 0.85);
  return null;
}

type Signal = Reply['signals'][number];

const LONGEST_REFUSAL = 12;

/** "No, I'll be with my mother": a refusal with its reason. */
const opensWithNo = (reply: Reply): boolean => /^(?:no|non|nope|nah|nan)$/u.test(reply.read.words[0]?.form ?? '') && reply.read.words[0]?.clause !== reply.read.words[1]?.clause
  && wordCount(reply) <= LONGEST_REFUSAL && !reply.has('yes') && !reply.has('thanks') && !reply.has('feedbackWord');

const WISHED = /(?:would (?:have )?(?:really )?(?:love|loved|like|liked) to|wish i could|aurais (?:bien )?(?:aime|voulu)|j aimerais (?:bien )?venir|voulais (?:bien )?venir) /u;
/** "I would love to come but I'm stuck in Yaounde": a wish, a "but", and no coming or other day after it. */
function wouldHaveCome(reply: Reply): boolean {
  const { words } = reply.read;
  const turn = words.findIndex((word, i) => i > 2 && (word.form === 'but' || word.form === 'mais'));
  if (turn < 0 || reply.when !== null || reply.asks || !WISHED.test(`${words.slice(0, turn).map((word) => word.form).join(' ')} `)) return false;
  if (!reply.signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.from < turn)) return false;
  return !reply.signals.some((s) => s.from >= turn && (s.label === 'move' || s.label === 'otherTime' || (s.label === 'attend' && !s.denied)));
}

/** "do not change it" keeps the appointment; "I never book anything" says nothing about it. */
const changes = (reply: Reply, signal: Signal): boolean => /^(?:chang|mov|shift|report|resch|decal|deplac|repouss|modif|postpon|boug|annul|remett|avanc|push|switch|swap|differ|ajourn)/u.test(reply.read.words[signal.from]?.form ?? '');

/** "j'ai vu votre message, je réponds ce matin": today is when something else happens, said in a long text in another clause than the coming. */
function isLaterToday(reply: Reply): boolean {
  if (!reply.today || wordCount(reply) < 8) return false;
  const { words } = reply.read;
  const clauses = new Set(words.flatMap((word) => (TODAY.has(word.form) ? [word.clause] : [])));
  return !reply.signals.some((s) => (s.label === 'attend' || s.label === 'able') && !s.denied && clauses.has(words[s.from]?.clause ?? -1)
    && words.slice(s.to, s.to + 3).some((word) => TODAY.has(word.form)));
}
const TODAY = new Set('ce matin soir midi aujourdhui this morning evening tonight today afternoon now maintenant'.split(' '));

/** The appointment's own time stands, unless another is wished: "I can't come earlier but 10 is fine" ends on its own. */
function saysSame(reply: Reply): boolean {
  if (!reply.sameTime) return false;
  const sentence = (s: Signal): number => reply.read.words[s.from]?.sentence ?? 0;
  const wished = reply.signals.filter((s) => s.label === 'otherTime' && !s.denied);
  return wished.length === 0 || reply.signals.some((s) => s.label === 'confirmWord' && !s.denied && !s.asked && wished.every((other) => sentence(other) < sentence(s)));
}

/** "sorry i cannot be there": the ability just before the coming is denied. */
const notAble = (reply: Reply, signal: Signal): boolean => / (?:can|could|will|able|fit|to) (?:not|no|never)(?: be| to)?$| (?:peux|pourrai|pourra|pouvons|pourrons) (?:pas|plus)(?: etre)?$/u.test(` ${reply.read.words.slice(Math.max(0, signal.from - 4), signal.from).map((word) => word.form).join(' ')}`);

/** Both readings stand: after "but" / "mais" / "finally" the last word counts, else nobody guesses. */
function lastWord(reply: Reply): Decision {
  const { words } = reply.read;
  const side = (s: Signal): 'confirm' | 'cancel' | null => {
    if (s.asked || s.unreal) return null;
    if (s.label === 'attend' || s.label === 'able' || s.label === 'confirmWord') return s.denied ? 'cancel' : 'confirm';
    if (s.label === 'cancelWord') return s.denied ? 'confirm' : 'cancel';
    if (s.label === 'absent') return 'cancel';
    return null;
  };
  const sided = reply.signals.map((s) => ({ s, side: side(s) })).filter((x) => x.side !== null);
  const lastSentence = Math.max(...sided.map(({ s }) => words[s.from]?.sentence ?? 0));
  const sides = new Set(sided.filter(({ s }) => (words[s.from]?.sentence ?? 0) === lastSentence).map((x) => x.side));
  if (sides.size === 1) {
    const only = [...sides][0] as 'confirm' | 'cancel';
    return decided(only, 'last-word', 0.7);
  }
  const denials = sided.filter((x) => x.s.denied && x.side === 'cancel');
  const plain = sided.filter((x) => !x.s.denied && x.side === 'confirm');
  const nested = denials.length > 0 && plain.every((p) => p.s.label === 'able' || p.s.label === 'confirmWord' || denials.some((d) => d.s.from <= p.s.from && p.s.to <= d.s.to));
  if (nested) return decided('cancel', 'not-coming', 0.8);
  if (denials.length > 0 && sided.some((x) => x.s.label === 'absent') && plain.every((p) => denials.some((d) => d.s.from <= p.s.from) || notAble(reply, p.s))) return decided('cancel', 'not-coming', 0.8);
  if (sided.some((x) => x.s.label === 'absent') && plain.length > 0 && plain.every((p) => notAble(reply, p.s))) return decided('cancel', 'not-coming', 0.8);
  const announces = sided.every((x) => x.side === 'cancel' || x.s.label === 'confirmWord');
  if (announces) return decided('cancel', 'confirms-absence', 0.8);
  return decided('unintelligible', 'both-readings', 0.6);
}

const STOP_WORDS = new Set(['stop', 'stopp', 'unsubscribe', 'desabonner', 'stopall']);
const NOT_STOP = /^(?:[a-z]{2,}ing|de|d|at|in|by|bus|it|the|la|le|les|is|was|word|with|your|sign|a|an|for|over|aux|au)$/u;

/** Any wish for silence, and any text that begins with STOP unless it goes on to say stop doing something else. */
function stops(reply: Reply): boolean {
  if (reply.has('optOutNot')) return false;
  const [first, second] = reply.read.words;
  return reply.has('optOut') || (first !== undefined && first.forms.some((form) => STOP_WORDS.has(form)) && !(second && second.clause === first.clause && NOT_STOP.test(second.form)));
}

/** "I'm not John", "je ne suis pas Paul": a name nobody here knows, written with a capital at the end of a sentence. */
function deniesName(reply: Reply): boolean {
  const { words, text } = reply.read;
  if (text === text.toUpperCase()) return false;
  return words.some((word, i) => {
    const next = words[i + 1];
    if (asksWho(reply, i)) return true;
    if (i < 2 || (next && next.sentence === word.sentence) || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) return false;
    const before = words.slice(Math.max(0, i - 5), i).map((w) => w.form).join(' ');
    return / (?:am not|is not|not be|suis pas|est pas|pas monsieur|pas madame|pas mme|pas mr|not mr|not mrs|no be)$/u.test(` ${before}`);
  });
}

const TITLES = new Set('dr doctor docteur doc the le la this it that my your votre mon ma he she you vous ce cette'.split(' '));

/** "Qui est Paul ?", "who's Grace": asked by somebody who knows no such patient. */
function asksWho({ read: { words, text } }: Reply, i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || i === 0 || i > 4 || TITLES.has(word.form) || (next && next.clause === word.clause) || !/^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) return false;
  return /(?:^| )(?:who is|who be|who|qui est|qui)$/u.test(words.slice(0, i).map((w) => w.form).join(' '));
}

const LATEST_MINUTES = 75;

/** "I'll get there by 10:30" for an appointment at ten: minutes after it; null when the reply names no such hour. */
function arrivesAfter(reply: Reply, appointment: string | undefined): number | null {
  if (appointment === undefined || reply.when === null || reply.has('move')) return null;
  const named = /(\d{4}-\d\d-\d\dT\d\d:\d\d)$/u.exec(reply.when)?.[1];
  if (named === undefined || reply.when.includes('|') || named.slice(0, 10) !== appointment.slice(0, 10) || appointment.length < 16) return null;
  if (!reply.signals.some((s) => s.label === 'attend' && !s.denied && !s.asked && !s.unreal)) return null;
  const clock = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  const minutes = clock(named) - clock(appointment) - (reply.when.startsWith('before:') ? 1 : 0);
  return minutes > 0 && minutes <= LATEST_MINUTES ? minutes : null;
}

/** A reading that rests on a single word of agreement or refusal. */
const isWeak = (decision: Decision | null): boolean => decision === null || decision.intent === 'unintelligible' || decision.decidedBy[0] === 'rule:yes' || decision.decidedBy[0] === 'rule:no';

const COURTESY: ReadonlySet<Signal['label']> = new Set<Signal['label']>(['greet', 'thanks', 'bye']);
const HOW = new Set(['how', 'comment', 'what', 'if', 'si', 'when', 'quand', 'until', 'jusqu', 'combien', 'why', 'pourquoi']);

/** "help me with the bus" asks about the bus. */
const HELP_WITH = ['with', 'pour', 'find', 'trouver', 'about', 'regarding', 'concernant', 'before', 'avant', 'avec'];

/** "can you cancel my appointment?" is a request; "how do I cancel?", "what if I cancel?" is not. */
const askedToCancel = (reply: Reply): boolean => reply.signals.some((s) => s.label === 'cancelWord' && s.asked && !s.denied
  && !reply.read.words.slice(0, s.from).some((word) => HOW.has(word.form)));

/** "very disappointed with the way I was treated": what was felt comes before the visit. */
const feedbackBefore = ({ signals }: Reply): boolean => {
  const felt = signals.find((s) => s.label === 'feedbackWord');
  const came = signals.find((s) => s.label === 'came');
  return felt !== undefined && came !== undefined && felt.from < came.from && !signals.some((s) => s.label === 'thanks' && s.from <= felt.from && felt.from < s.to);
};

const AGAIN = new Set('again start subscribe restart resume unstop back encore nouveau reprenez reprendre abonner inscription reabonner'.split(' '));
const startsAgain = (reply: Reply): boolean => reply.read.words.some((word) => AGAIN.has(word.form));

/** Small words between courtesies: "merci et bon week-end à toute l'équipe". */
const POLITE_FILLERS = new Set('mbom mola tara gars frere brother sister mon my et and a to you vous all tous toute toutes l la le the equipe team family famille madame monsieur mme mr sir madam ma maman papa mama doctor docteur dr too aussi bien very much beaucoup tres for pour votre vos your sa va'.split(' '));

/** Days on which somebody is open are asked for, not wished: "vous êtes ouverts le dimanche". */
const asksOpening = (reply: Reply): boolean => reply.has('opening') && !reply.has('move') && !reply.has('otherTime') && !reply.has('attend');
/** "vous me confirmez que c'est jeudi et pas vendredi ?" */
const asksToConfirm = (reply: Reply): boolean => reply.signals.some((s) => s.label === 'confirmWord' && s.asked) && reply.read.words.slice(0, 3).some((word) => word.form === 'vous' || word.form === 'you') && reply.when === null && !reply.has('move');
const CAN = new Set('auriez avez aurait moyen any sooner can could may possible peut pouvez pourrait pourriez peux puis serait'.split(' '));

/** Reads a reply while a question about an appointment is open, or while none is. */
export function decideOpen(reply: Reply, lateMinutes: number | null, language: string | null, mark: string | null, due: string | undefined): Decision {
  const chosen = digit(reply);
  const idle = reply.state === 'idle';
  if (chosen !== null && (!idle || DIGIT_INTENT[chosen])) {
    const intent = DIGIT_INTENT[chosen];
    return intent ? decided(intent, 'digit', idle ? 0.8 : 1) : decided('unintelligible', 'digit-out-of-range', 0.9);
  }
  const { signals } = reply;
  const appointment = aboutAppointment(reply);
  const weak = isWeak(appointment);
  const stated = (label: Signal['label']): boolean => signals.some((s) => s.label === label && !s.denied && !s.unreal && !s.asked);
  if (stops(reply)) {
    const second: Intent[] = appointment && ['confirm', 'cancel', 'reschedule'].includes(appointment.intent) && appointment.decidedBy[0] !== 'rule:no' ? [appointment.intent] : [];
    return { ...decided('opt_out', 'stop', 0.95), also: second };
  }
  if (reply.has('optIn') && (idle || !reply.has('cancelWord')) && !reply.has('wrongNumber') && !(language !== null && language !== '?' && !startsAgain(reply))) return decided('opt_in', 'start', 0.9);
  if (language !== null && !(appointment && wordCount(reply) > 12)) return decided('change_language', 'language', 0.9, language);
  const arrives = arrivesAfter(reply, due);
  if (arrives !== null) return decided('running_late', 'arrives-after', 0.8, String(arrives));
  if (deniesName(reply)) return decided('wrong_number', 'not-that-name', 0.75);
  if (reply.has('wrongNumber') && (weak || appointment?.intent !== 'confirm')) return decided('wrong_number', 'wrong-number', 0.85);
  const asked = askedToCancel(reply);
  if (asked && appointment?.intent === 'cancel') return appointment;
  const polite = (i: number): boolean => signals.some((s) => COURTESY.has(s.label) && s.from <= i && i < s.to);
  const courtesy = reply.read.words.some((_, i) => polite(i)) && reply.read.words.every((word, i) => polite(i) || POLITE_FILLERS.has(word.form));
  const agrees = signals.some((s) => s.label === 'yes' && !signals.some((c) => COURTESY.has(c.label) && c.from <= s.from && s.to <= c.to));
  if (courtesy && reply.read.words.length > 0 && !agrees) return decided('greeting_thanks', 'courtesy', 0.9);
  if (stated('here') && !stated('late') && !signals.some((s) => s.label === 'dayName') && appointment?.intent !== 'cancel' && !leadingDigit(reply)) return decided('already_came', 'on-site', 0.8);
  const comes = signals.some((s) => s.label === 'attend' && !s.denied && !s.asked && !s.unreal && !signals.some((c) => c.label === 'came' && c.from <= s.from && s.to <= c.to));
  if (stated('came') && !stated('cancelWord') && !(reply.has('needless') && !idle) && !(idle && feedbackBefore(reply)) && !comes && !leadingDigit(reply) && !reply.has('move')) return decided('already_came', 'came', 0.8);
  if (stated('late') && (appointment?.intent !== 'cancel' || ((lateMinutes !== null || !reply.has('cancelWord')) && !signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.denied))) && !(appointment?.intent === 'reschedule' && reply.has('move'))) {
    return decided('running_late', 'late', 0.85, lateMinutes === null ? undefined : String(lateMinutes));
  }
  if (weak && wordCount(reply) > 4 && reply.has('feedbackWord') && !reply.asks && idle) return decided('feedback', 'comment', 0.7);
  if (appointment?.decidedBy[0] === 'rule:uncertain' && reply.read.questions.size > 0 && reply.has('ask')) return decided('question', 'asks', 0.7);
  const asking = reply.has('ask');
  const wishes = reply.has('move') || reply.has('otherTime') || (reply.when !== null && reply.read.words.some((word) => CAN.has(word.form))) || signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.asked);
  if (reply.has('spam') && weak) return decided('unintelligible', 'spam', 0.8);
  if (appointment?.intent === 'reschedule') {
    if (asksOpening(reply) || (reply.asks && asksToConfirm(reply))) return decided('question', 'asks', 0.7);
    return ((asking && reply.asks) || reply.asksByForm) && !wishes ? { ...decided('question', 'asks', 0.7), also: [] } : appointment;
  }
  if (reply.has('help') && weak && !(asking && reply.asks && wordCount(reply) > 6 && reply.has('ask') && HELP_WITH.some((form) => reply.read.words.some((word) => word.form === form)))) return decided('help', 'help', 0.85);
  if (asking && (weak || (reply.asks && !stated('attend') && !stated('confirmWord') && !stated('cancelWord')))) {
    if (!(reply.has('yes') && !reply.asks && appointment?.intent === 'confirm' && wordCount(reply) <= 4)) return decided('question', 'asks', 0.8);
  }
  if (reply.has('help') && weak) return decided('help', 'help', 0.8);
  if (appointment) {
    if (appointment.decidedBy[0] === 'rule:yes' && idle && (reply.has('thanks') || reply.has('bye'))) return decided('greeting_thanks', 'thanks', 0.7);
    return asking || reply.asks ? { ...appointment, also: ['question'] } : appointment;
  }
  if (wordCount(reply) === 0 && !reply.has('thanks') && !reply.has('greet')) return decided('unintelligible', 'no-words', 0.6);
  if (reply.asks) return reply.has('greet') && wordCount(reply) <= 5 ? decided('greeting_thanks', 'greet', 0.7) : decided('question', 'question-mark', 0.7);
  if (reply.has('feedbackWord')) return decided('feedback', 'comment', 0.7);
  if (reply.has('thanks') || reply.has('bye') || reply.has('greet')) return decided('greeting_thanks', 'greet', 0.8);
  if (mark !== null && idle && wordCount(reply) <= 2) return decided('rating', 'mark', 0.5, mark);
  return decided('unintelligible', 'nothing-read', 0.3);
}

/** Reads a reply to "how was your visit, 1 to 5". */
export function decideRating(reply: Reply, mark: { value: string; by: string } | null, language: string | null): Decision {
  if (stops(reply)) return { ...decided('opt_out', 'stop', 0.95), ...(mark?.by === 'figure' ? { also: ['rating'] as Intent[] } : {}) };
  const count = wordCount(reply);
  if (mark && (mark.by !== 'words' || count <= 6)) return decided('rating', `mark-${mark.by}`, 0.95, mark.value);
  if (language !== null && count <= 8) return decided('change_language', 'language', 0.8, language);
  if (reply.has('help') && count <= 4) return decided('help', 'help', 0.8);
  if (reply.has('wrongNumber') && count <= 10) return decided('wrong_number', 'wrong-number', 0.7);
  if (mark && !reply.has('feedbackWord')) return decided('rating', 'mark-words', 0.6, mark.value);
  if (count > 2) return decided('feedback', 'comment', 0.7);
  return decided('unintelligible', 'no-mark', 0.5);
}

const NOTHING = /^(?:no|non|nope|nothing|rien|none|aucun|aucune|ras|n\/?a|nan|nn|r\.?a\.?s\.?|neant|nil|nada|no comments?|nothing else|pas de commentaires?|x|-+)$/u;

/** Reads a free comment on a visit. */
export function decideComment(reply: Reply, language: string | null): Decision {
  if (stops(reply)) return decided('opt_out', 'stop', 0.95);
  const count = wordCount(reply);
  const forms = reply.read.words.map((word) => word.form);
  const filler = new Set(['thanks', 'thank', 'you', 'merci', 'please', 'svp', 'for', 'now', 'pour', 'l', 'instant', 'de', 'special', 'particulier', 'a', 'dire', 'ajouter', 'signaler', 'declarer', 'to', 'add', 'say', 'really', 'else', 'more', 'plus', 'd', 'autre', 'all', 'good', 'i', 'have', 'got', 'comment', 'comments', 'commentaire', 'commentaires', 'remarque', 'suggestion', 'suggestions', 'at', 'du', 'tout', 'everything', 'was', 'is', 'fine', 'ok', 'tell', 'particular', 'in', 'je', 'n', 'ai', 'vraiment', 'no', 'non', 'bon', 'bien', 'va', 'est', 'c', 'moi', 'complaints', 'complaint', 'plainte', 'the', 'moment', 'le', 'et', 'and', 'report', 'much']);
  const first = forms[0] ?? '';
  const denial = forms.find((form) => NOTHING.test(form));
  if (denial !== undefined && forms.every((form) => NOTHING.test(form) || filler.has(form))) return decided('feedback', 'nothing-to-say', 0.9, 'none');
  if (['r.a.s', 'r a s'].includes(reply.read.text.trim().toLowerCase())) return decided('feedback', 'nothing-to-say', 0.9, 'none');
  if (language !== null && count <= 3) return decided('change_language', 'language', 0.8, language);
  if (reply.has('help') && count <= 2 && (first === 'help' || first === 'aide')) return decided('help', 'help', 0.8);
  if (count === 0) return decided('unintelligible', 'no-words', 0.6);
  return decided('feedback', 'comment', 0.8);
}
