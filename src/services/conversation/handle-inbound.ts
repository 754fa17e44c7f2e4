import { clockTime, wallClock } from '../../domain/clinic/wall-clock';
import { type Subject } from '../../domain/appointment/subject';
import { isOptedOut } from '../../domain/consent/consent';
import { type ReplyReceived } from '../../domain/conversation/machine/event';
import { quotedOf, type Quoted } from '../../domain/conversation/reading/quoted-message';
import { type ReadingState } from '../../domain/conversation/reading/understanding';
import { answersToGive, type AnswerLimits } from '../../domain/delivery/answer-limits';
import { freeTextEnds } from '../../domain/delivery/free-text';
import { sendingDay } from '../../domain/delivery/limits';
import { type AnswerText, type InboundMessage, type ReceiveMessage } from '../../ports/in/receive-message';
import { canReach } from '../../domain/address';
import { type TextChannel } from '../../domain/channel';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type Clock } from '../../ports/out/clock';
import {
  type ConversationSession,
  type ConversationStore,
  type OutboundDraft,
  type WaitingWords,
} from '../../ports/out/conversation-store';
import { acknowledged, draftOfAlert } from '../follow-ups/alerts/acknowledge-by-text';
import { draftsOf, type OutgoingRules } from './outgoing-messages';
import { cleaned, ownWordsOf, replyEvent } from '../../language/reply-event';
import { personOf } from './person-of-sender';
import { takeTurn, type ClinicRules, type TurnResult } from './take-turn';

export interface HandleInboundDependencies extends OutgoingRules {
  store: ConversationStore;
  clock: Clock;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
  /** How often one number is answered. */
  answers: AnswerLimits;
  /** Whether anything may be sent to an address: others are answered in danger alone. */
  mayReach: (address: string) => boolean;
  /** How long an answer whose connection broke rests before the provider is asked. */
  graceSeconds: number;
  /** One line about what was understood; ids and labels only. */
  onHandled: (line: { messageId: string; intent: string; level: string; effects: string[] }) => void;
}

/** Provider and we may read different clocks, and the provider may give whole seconds. */
const CLOCK_TOLERANCE_MS = 5_000;

/** Whether something newer than a message written then has been dealt with in this conversation. */
const isOvertaken = (
  writtenAt: Date | undefined,
  { openedUntil, lastInboundAt }: ConversationSession['stored'],
): boolean =>
  writtenAt !== undefined && [openedUntil, lastInboundAt].some((newer) => newer !== null && newer > writtenAt);

const localTime = (instant: Date, zone: string): string => {
  const { date, minute } = wallClock(zone, instant);
  return `${date}T${clockTime(minute)}`;
};

/** The visit a quoted message was about is read with the facts, whatever its date and status. */
const subjectsOfQuoted = (quoted: Quoted): Subject[] => {
  if (quoted.kind === 'feedback') return [{ kind: 'appointment', appointmentId: quoted.appointmentId, version: 0 }];
  return 'subject' in quoted ? [quoted.subject] : [];
};

/** WhatsApp takes no free text a day after the person's last message: an answer as late as that goes by SMS, where there is a number for it. */
const answerChannel = ({ channel }: InboundMessage, address: string, now: Date, writtenAt: Date): TextChannel => {
  const ends = freeTextEnds(channel, writtenAt);
  return ends !== null && ends <= now && canReach(address, 'sms') ? 'sms' : channel;
};

/** Whether words of staff that waited for the patient to write may leave now: STOP ends that too. */
const waitingWords = ({ context, effects }: TurnResult): WaitingWords => {
  const stopped = isOptedOut(context.consent) && !effects.some(({ type }) => type === 'opt_in');
  return stopped || effects.some(({ type }) => type === 'opt_out') ? 'drop' : 'send';
};

/** What was understood would say again what is kept without a name; not so of danger, which people must see. */
const isNameless = ({ effects }: TurnResult): boolean =>
  !effects.some(({ type }) => type === 'safety_message') &&
  effects.some(
    (effect) => (effect.type === 'record_rating' || effect.type === 'record_comment') && effect.anonymous === true,
  );

/** The texts that go into the webhook's answer. */
const answerOf = (drafts: readonly OutboundDraft[], ids: readonly string[]): AnswerText[] =>
  drafts.flatMap(({ body: text }, place) => (text === null ? [] : [{ messageId: ids[place] ?? '', text }]));

const MINUTE_MS = 60_000;

/** The answers of a turn that leave. Staff are told of who has had all answers of the day. */
async function withinLimits(
  session: ConversationSession,
  said: readonly OutboundDraft[],
  [only, another]: TurnResult['context']['people'],
  { answers, clinic, mayReach }: Pick<HandleInboundDependencies, 'answers' | 'clinic' | 'mayReach'>,
  now: Date,
): Promise<OutboundDraft[]> {
  const drafts = mayReach(session.address) ? said : said.filter(({ purpose }) => purpose === 'safety');
  if (drafts.length === 0) return [];
  const { startsAt } = sendingDay(now, clinic.sending);
  const since = new Date(now.getTime() - answers.repeatMinutes * MINUTE_MS);
  const { give, overDay } = answersToGive(drafts, await session.answersGiven(since, startsAt), answers);
  if (overDay) await session.noteManyTexts(only && !another ? only.patientId : null, { now, dayStart: startsAt });
  return give;
}

/** Inbound texts: stored once, understood, decided, acted on and answered in one transaction under the conversation's lock. */
export function createHandleInbound(d: HandleInboundDependencies): ReceiveMessage {
  return {
    async receive(message) {
      const now = d.clock.now();
      const { fetchedFrom } = message;
      const { answer: given, person } = await personOf(
        d.store,
        message.sid,
        { from: message.from, userIds: message.userIds ?? [], repliedTo: message.repliedToSid },
        now,
      );
      if (given !== null) return JSON.parse(given) as AnswerText[];
      const writtenAt = fetchedFrom && new Date(Math.min(now.getTime(), fetchedFrom.getTime() + CLOCK_TOLERANCE_MS));
      return d.store.withPerson(person, now, async (session) => {
        const overtaken = isOvertaken(writtenAt, session.stored);
        const body = cleaned(message.body);
        const received = await session.receive(
          {
            sid: message.sid,
            channel: message.channel,
            from: message.from,
            byRcs: message.byRcs ?? false,
            body,
            media: message.media,
            buttonPayload: message.buttonPayload ?? null,
          },
          fetchedFrom ?? now,
        );
        if (received.kind === 'repeated')
          return received.answer === null ? [] : (JSON.parse(received.answer) as AnswerText[]);
        const { messageId } = received;
        const way = fetchedFrom
          ? { channel: answerChannel(message, session.address, now, fetchedFrom), byRest: true }
          : { channel: message.channel, byRest: message.answerApart ?? false };
        const quoted = message.repliedToSid === undefined ? null : await session.quoted(message.repliedToSid);
        const taken =
          message.media.length === 0 && message.kind === undefined
            ? await acknowledged(session, body, { channel: message.channel, quoted: quoted?.messageId ?? null }, now)
            : null;
        if (taken) {
          const draft = draftOfAlert(taken, { ...way, now, inReplyTo: messageId }, d);
          const ids = await session.write([draft], now, new Date(now.getTime() + d.graceSeconds * 1000));
          const answer = answerOf([draft], ids);
          await session.settle(
            messageId,
            { answer: JSON.stringify(answer), understanding: null },
            { words: 'keep', channel: null, now },
          );
          d.onHandled({ messageId, intent: 'alert_acknowledged', level: 'none', effects: [] });
          return answer;
        }
        let event: ReplyReceived | undefined;
        let readState: ReadingState = 'idle';
        const turn = await takeTurn(
          session,
          {
            channel: message.channel,
            now,
            words: message.kind === 'reaction' ? null : ownWordsOf(body).trim() || null,
            messageId,
            ...(writtenAt ? { writtenAt } : {}),
            ...(quoted && { subjects: subjectsOfQuoted(quotedOf(quoted)) }),
            event: (state, context, analyse) => {
              const read = replyEvent(
                {
                  ...message,
                  body,
                  overtaken,
                  ...(quoted && { quoted: quotedOf(quoted) }),
                  ...(writtenAt ? { localTime: localTime(writtenAt, d.clinic.calendar.zone) } : {}),
                },
                state,
                context,
                analyse,
              );
              readState = read.readAs;
              return (event = read.event);
            },
          },
          d.clinic,
          d.analyse,
        );
        const drafts = await withinLimits(
          session,
          draftsOf(turn, { ...way, now, inReplyTo: messageId }, d),
          turn.context.people,
          d,
          now,
        );
        const ids = await session.write(drafts, now, new Date(now.getTime() + d.graceSeconds * 1000));
        const answer = answerOf(drafts, ids);
        await session.settle(
          messageId,
          {
            answer: JSON.stringify(answer),
            understanding: event && !isNameless(turn) ? { ...event.understanding, state: readState } : null,
          },
          { words: waitingWords(turn), channel: way.channel, now },
        );
        d.onHandled({
          messageId,
          intent: event?.understanding.intent ?? 'none',
          level: event?.understanding.level ?? 'none',
          effects: turn.effects.map((effect) => (effect.type === 'ignored' ? `ignored ${effect.reason}` : effect.type)),
        });
        return answer;
      });
    },
    async answered(texts) {
      if (texts.length > 0)
        await d.store.markAnswered(
          texts.map(({ messageId }) => messageId),
          d.clock.now(),
        );
    },
  };
}
