import { type Choice } from '../../domain/conversation/effect';
import { localeOf, type Locale } from '../../domain/patient/language';
import { type SpokenLine, type SpokenPart, type Texts } from '../../ports/texts';
import { type SaidText, type TurnResult } from './turn';

interface Spoken {
  /** What is said where not everything is recorded. */
  lines: SpokenLine[];
  parts: SpokenPart[];
  locale: Locale;
  /** Language of recordings to be tried before those of `locale`. */
  voice?: string;
}

/** What the telephone does next. A question is said while it listens, so that a key stops it. */
export type CallInstruction =
  | ({ kind: 'say' } & Spoken)
  | ({ kind: 'ask'; choices: readonly Choice[] } & Spoken)
  /** Rings at the front desk, then tells how that went. */
  | { kind: 'connect' }
  | { kind: 'hang_up' };

/** A turn's effects as the telephone carries them out, in their order. `now` decides words such as "tomorrow". */
export function callInstructions(turn: TurnResult, texts: Texts, now: Date): CallInstruction[] {
  const chosen = turn.before.call?.languageChosen === true || turn.state.call?.languageChosen === true;
  const said = [...turn.said];
  return turn.effects.flatMap((effect): CallInstruction[] => {
    switch (effect.type) {
      case 'say': case 'ask': case 'safety_message': {
        const text = said.shift();
        return text ? [spoken(text, chosen ? null : turn.voiceLanguage, texts, now)] : [];
      }
      case 'connect_to_front_desk': return [{ kind: 'connect' }];
      case 'hang_up': return [{ kind: 'hang_up' }];
      default: return [];
    }
  });
}

function spoken({ effect, language }: SaidText, voiceLanguage: string | null, texts: Texts, now: Date): CallInstruction {
  const locale = localeOf(language);
  const { spoken: lines = [], parts = [] } = texts.render({ key: effect.key, params: effect.params } as Parameters<Texts['render']>[0], { locale, channel: 'call' }, now);
  const words: Spoken = { lines, parts, locale, ...(voiceLanguage === null ? {} : { voice: voiceLanguage }) };
  return effect.type === 'ask' ? { kind: 'ask', choices: effect.choices, ...words } : { kind: 'say', ...words };
}
