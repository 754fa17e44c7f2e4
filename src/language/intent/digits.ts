import { type Intent } from '../../domain/conversation/understanding';
import { staffRatios } from '../text/staff-ratio';
import { type Reply } from './reply';

/** "1", "option 2", "number three", "2️⃣": the choice of the reminder, alone or first before words that do not contradict it. */
export function digit(reply: Reply): string | null {
  const words = reply.read.words.filter((word) => /[\p{L}\p{N}]/u.test(word.form) && !['please', 'svp', 'stp', 'thanks', 'merci', 'sir', 'madam', 'the', 'le', 'la', 'bonjour', 'hello', 'hi', 'bonsoir', 'i', 'choose', 'je', 'choisis', 'for', 'pour', 'number', 'numero', 'no', 'option', 'choix', 'choice', 'press', 'tape', 'touche', 'chiffre', 'reponse', 'answer', 'reply', 'send', 'envoie', 'reponds', 'ecris', 'mets', 'choisi', 'taper', 'et', 'and', 'pick', 'picked', 'select', 'selected', 'take', 'go', 'with', 'chose', 'want', 'prends', 'prend', 'opte', 'veux', 'valide', 'vote', 'mon', 'it', 'repond', 'my', 'ma', 'is', 'est', 'a', 'say', 'dis', 'tapez', 'envoyez', 'appuie', 'appuyez', 'pressez', 'pressed', 'typed', 'tapé', 'c', 'the', 'ok', 'yes', 'oui', 'nombre', 'n', 'nr', 'opt'].includes(word.form));
  if (words.length !== 1) return null;
  const form = words[0]?.form ?? '';
  const named: Readonly<Record<string, string>> = { one: '1', un: '1', une: '1', two: '2', deux: '2', three: '3', trois: '3', first: '1', second: '2', third: '3', premier: '1', deuxieme: '2', troisieme: '3', premiere: '1', '1st': '1', '2nd': '2', '3rd': '3', '1er': '1', '2eme': '2', '3eme': '3' };
  if (/^\d+$/u.test(form)) return form.replace(/^0+(?=\d)/u, '');
  return reply.read.words.length <= 4 ? named[form] ?? null : null;
}

/** The choice that opens a longer text: "1 see you thursday". */
export function leadingDigit(reply: Reply): string | null {
  const first = reply.read.words[0];
  const second = reply.read.words[1];
  if (!first || !/^[123]$/u.test(first.form) || reply.read.words.length > 12 || staffRatios(reply.read.words).some(({ from }) => from === 0)) return null;
  if (second && second.clause === first.clause && /^(?:h|heure|heures|min|minutes|minute|hour|hours|ou|or|et|and|question|questions|days|jours|jour|day|week|semaine|semaines|weeks|mois|month|personne|personnes|people|a|to|hrs|am|pm|child|enfant|enfants|children|st|er|nd|of|de)$/u.test(second.form)) return null;
  if (second && /^\d/u.test(second.form)) return null;
  return first.form;
}

/** What the digits of the reminder mean. */
export const DIGIT_INTENT: Readonly<Record<string, Intent>> = { 1: 'confirm', 2: 'reschedule', 3: 'cancel' };
