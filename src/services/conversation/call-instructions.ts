import { localeOf } from '../../domain/locale';
import { type CallInstruction, type SpokenWords } from '../../ports/in/call-step';
import { type Texts } from '../../ports/out/texts';
import { type SaidText, type TurnResult } from './take-turn';

/** Words that a question may be answered over. Everything else that stands before a question is heard to its end: danger, and a visit that has changed. */
const CUT_SHORT: ReadonlySet<string> = new Set([
  'voice.language',
  'voice.language.kept',
  'voice.notHeard',
  'voice.notUnderstood',
  'voice.wrongKey',
  'voice.who',
  'voice.otherHours',
]);

/** A turn's effects as the telephone carries them out, in their order. `now` decides words such as "tomorrow". */
export function callInstructions(turn: TurnResult, texts: Texts, now: Date): CallInstruction[] {
  const chosen = turn.before.call?.languageChosen === true || turn.state.call?.languageChosen === true;
  const said = [...turn.said];
  let before: SpokenWords[] = [];
  return turn.effects.flatMap((effect): CallInstruction[] => {
    switch (effect.type) {
      case 'say':
      case 'ask':
      case 'safety_message': {
        const text = said.shift();
        if (!text) return [];
        const words = spoken(text, chosen ? null : turn.voiceLanguage, texts, now);
        if (words.kind === 'ask') {
          const asked = before.length === 0 ? words : { ...words, before };
          before = [];
          return [asked];
        }
        if (!CUT_SHORT.has(text.effect.key) || !turn.effects.some(({ type }) => type === 'ask')) return [words];
        const { kind: _said, ...line } = words;
        before.push(line);
        return [];
      }
      case 'connect_to_front_desk':
        return [{ kind: 'connect' }];
      case 'hang_up':
        return [{ kind: 'hang_up' }];
      default:
        return [];
    }
  });
}

function spoken(
  { effect, language }: SaidText,
  voiceLanguage: string | null,
  texts: Texts,
  now: Date,
): Extract<CallInstruction, { kind: 'say' | 'ask' }> {
  const locale = localeOf(language);
  const { spoken: lines = [], parts = [] } = texts.render(
    { key: effect.key, params: effect.params } as Parameters<Texts['render']>[0],
    { locale, channel: 'call' },
    now,
  );
  const words: SpokenWords = { lines, parts, locale, ...(voiceLanguage === null ? {} : { voice: voiceLanguage }) };
  return effect.type === 'ask'
    ? { kind: 'ask', choices: effect.choices, ...(effect.key === 'voice.waiting' && { patient: true }), ...words }
    : { kind: 'say', ...words };
}
