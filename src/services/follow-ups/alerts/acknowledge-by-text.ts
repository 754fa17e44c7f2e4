import { readAcknowledgement } from '../../../domain/follow-up/alert/acknowledgement';
import { type TextChannel } from '../../../domain/channel';
import { type StaffAlert } from '../../../domain/follow-up/alert/alert-texts';
import { localeOf } from '../../../domain/locale';
import { type AlertAnswer } from '../../../ports/out/alert-store';
import { type ConversationSession, type OutboundDraft } from '../../../ports/out/conversation-store';
import { type OutgoingRules } from '../../conversation/outgoing-messages';

/**
 * Whether a text takes an alert that its sender got: "1", "OK", "vu" and their like, from a number on which one is open. It wins over what is open about
 * a visit of the same person; every other word goes the way of patients' words. `quoted`: the message of ours it quotes, by its id. Null when it does not.
 */
export async function acknowledged(
  session: ConversationSession,
  text: string,
  { channel, quoted }: { channel: TextChannel; quoted: string | null },
  now: Date,
): Promise<AlertAnswer | null> {
  const read = readAcknowledgement(text);
  if (!read) return null;
  // An alert that is quoted is the one that is meant; quoting something else says nothing about an alert.
  if (quoted !== null && read.reference === null)
    return session.acknowledgeAlert({ reference: null, messageId: quoted }, channel, now);
  return session.acknowledgeAlert({ reference: read.reference, messageId: null }, channel, now);
}

const wordsOf = (answer: AlertAnswer): StaffAlert => {
  const { reference, link } = answer;
  if (answer.kind === 'taken') return { key: 'staffAlert.taken', params: { reference, person: answer.person } };
  return { key: answer.more ? 'staffAlert.noted.more' : 'staffAlert.noted', params: { reference, link } };
};

/** The answer to who acknowledged, in their language, the way their message came. */
export function draftOfAlert(
  answer: AlertAnswer,
  way: { channel: TextChannel; now: Date; inReplyTo: string; byRest?: boolean },
  rules: Pick<OutgoingRules, 'texts' | 'twoWay'>,
): OutboundDraft {
  const { channel, now, inReplyTo, byRest = false } = way;
  const alert = wordsOf(answer);
  const { text, segments } = rules.texts.render(
    alert,
    { locale: localeOf(answer.language), channel, twoWay: rules.twoWay(channel) },
    now,
  );
  return {
    purpose: 'staff_alert',
    route: byRest ? 'rest' : 'twiml',
    channel,
    language: answer.language,
    key: alert.key,
    params: alert.params,
    choices: [],
    body: byRest ? null : text,
    segments: byRest ? null : (segments ?? null),
    appointment: null,
    patientId: null,
    inReplyTo,
  };
}
