import { type Channel, type TextChannel } from '../../domain/channel';
import { isOptedOut } from '../../domain/consent/consent';
import { localeOf, type Locale } from '../../domain/locale';
import { type OutboundDraft } from '../../ports/out/conversation-store';
import { type Texts } from '../../ports/out/texts';
import { type SaidText, type TurnResult } from './take-turn';

export interface OutgoingRules {
  texts: Texts;
  /** Whether the clinic has a template of this name and language. */
  hasTemplate: (name: string, locale: Locale) => boolean;
  twoWay: (channel: Channel) => boolean;
}

/**
 * The texts of a turn as messages. They go into the webhook's answer when there is one and no text needs more than words (buttons need a template,
 * which only REST can send); all of a turn's texts take one way, so that they arrive in their order.
 */
export function draftsOf(
  turn: TurnResult,
  way: { channel: TextChannel; now: Date; inReplyTo: string | null; byRest?: boolean },
  rules: OutgoingRules,
): OutboundDraft[] {
  const { channel, now, inReplyTo, byRest = false } = way;
  const render = ({ effect, language }: SaidText) =>
    rules.texts.render(
      { key: effect.key, params: effect.params, choices: effect.type === 'say' ? [] : effect.choices } as Parameters<
        Texts['render']
      >[0],
      { locale: localeOf(language), channel, twoWay: rules.twoWay(channel) },
      now,
    );
  const rendered = turn.said.map((said) => ({ said, words: render(said) }));
  const templated = rendered.some(
    ({ words }) =>
      words.buttons.length > 0 &&
      words.template !== undefined &&
      rules.hasTemplate(words.template.name, words.template.locale),
  );
  // The provider drops a webhook's answer to somebody who has stopped messages, and tells nobody; by REST it says so, and staff are alerted.
  const mayBeDropped =
    isOptedOut(turn.context.consent) && turn.said.some(({ effect }) => effect.type === 'safety_message');
  const route = inReplyTo !== null && !byRest && !templated && !mayBeDropped ? 'twiml' : 'rest';
  const [only, another] = turn.context.people;
  return rendered.map(({ said: { effect, language }, words }) => {
    const subject = effect.type === 'safety_message' ? undefined : effect.subject;
    return {
      purpose: effect.type === 'safety_message' ? 'safety' : 'reply',
      route,
      channel,
      language,
      key: effect.key,
      params: effect.params,
      choices: effect.type === 'say' ? [] : effect.choices,
      body: route === 'twiml' ? words.text : null,
      segments: route === 'twiml' ? (words.segments ?? null) : null,
      appointment:
        subject?.kind === 'appointment' ? { appointmentId: subject.appointmentId, version: subject.version } : null,
      patientId: only && !another ? only.patientId : null,
      inReplyTo,
    };
  });
}
