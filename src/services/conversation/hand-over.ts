import { type TextChannel, propertiesOf } from '../../domain/channel';
import { canReach, reachOf } from '../../domain/address';
import { isAllowed } from '../../domain/clinic/quiet-hours';
import { wallClock } from '../../domain/clinic/wall-clock';
import { isOptedOut } from '../../domain/consent/consent';
import { parseState } from '../../domain/conversation/machine/state';
import { invalidField, notFound, Refusal } from '../../domain/errors';
import { localeOf } from '../../domain/locale';
import { type Actor } from '../../domain/user/role';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import {
  type ConversationSession,
  type ConversationStore,
  type OutboundDraft,
  type StaffReach,
} from '../../ports/out/conversation-store';
import { draftsOf, type OutgoingRules } from './outgoing-messages';
import { draftsOfRelease, textChannel, windowIsOpen } from './release-messages';
import { takeTurn, type ClinicRules, type TurnResult } from './take-turn';

interface Dependencies extends OutgoingRules {
  store: ConversationStore;
  clinic: ClinicRules;
  analyse: AnalyseFeedback;
  clock: Clock;
  audit: AuditLog;
}

interface StaffWords {
  text: string;
  /** Send in quiet hours too. */
  confirm: boolean;
  /** Other channel than the one the patient wrote on last. */
  channel?: TextChannel;
}

/** `waiting`: the patient was told that an answer waits, and gets it when they write or touch the button; `queued`: it leaves now. */
interface StaffMessageSent {
  messageId: string;
  status: 'queued' | 'waiting';
  channel: TextChannel;
  quietHours: boolean;
}

/** Staff in a conversation. All refuse `not_found`, and `conversation_taken_over` where a colleague has it. */
export interface HandOver {
  /** The bot is silent from now on, safety apart; refuses `not_reachable` where nobody can be written to. `announced`: the patient is told now; else the first words of staff tell it. `fromColleague` takes it from whoever has it. */
  takeOver(
    actor: Actor,
    conversationId: string,
    as: { staffFirstName: string; fromColleague: boolean },
  ): Promise<{ announced: boolean; quietHours: boolean }>;
  /** Refuses `not_taken_over`, `not_reachable`, `quiet_hours`, `opted_out`, `window_closed` with what to do instead. */
  write(actor: Actor, conversationId: string, words: StaffWords): Promise<StaffMessageSent>;
  /** The bot answers again. `told`: the patient is told so, after quiet hours. Refuses `not_taken_over`. */
  release(actor: Actor, conversationId: string): Promise<{ told: boolean }>;
}

/** Words that nobody has asked to read for this long may be about a day that is past. */
const WORDS_WAIT_MS = 3 * 24 * 60 * 60_000;
/** The provider refuses longer texts. */
const MAX_BODY = 1600;

const TAKEN = 'A colleague is writing in this conversation. Ask them, or take it over with "from_colleague": true.';
const NOT_TAKEN = 'Nobody has taken this conversation over: the bot answers in it. Take it over first.';
const STOPPED =
  'This person wants no messages from the clinic and has written nothing since. Call instead; you can write in answer to a message of theirs, for a day.';
const QUIET = 'It is quiet hours, and the telephone may wake somebody. Wait, or send it with "confirm": true.';
const WINDOW =
  'This person\'s last WhatsApp message is a day old or more, so WhatsApp takes no words of ours now. Send it with "channel": "sms", or call.';
const WINDOW_WITHOUT_NUMBER =
  "This person's last WhatsApp message is a day old or more, so WhatsApp takes no words of ours now, and no number of theirs is known. Wait until they write again.";
const NO_NUMBER =
  'This person writes by WhatsApp without a number: an SMS cannot reach them. Leave "channel" out, or link the sender to a patient whose number you know (POST /conversations/{id}/link).';
const WITHHELD = 'This caller showed no number: nobody can write to them or call them back.';

/** Conversations that people of the clinic take over, write in and give back. */
export function createHandOver({ store, clinic, analyse, clock, audit, ...rules }: Dependencies): HandOver {
  async function inConversation<T>(
    id: string,
    work: (session: ConversationSession, reach: StaffReach, now: Date) => Promise<T>,
  ): Promise<T> {
    const address = await store.addressOf(id);
    if (address === null) throw notFound('conversation');
    const now = clock.now();
    return store.withConversation(address, now, async (session) => work(session, await session.reach(now), now));
  }

  const isQuiet = (now: Date): boolean => !isAllowed(now, clinic.sending);

  const heldDialogue = (session: ConversationSession) => {
    const { dialogue } = parseState(session.stored.state);
    return dialogue.name === 'handed_over' ? dialogue : null;
  };

  function mustHold(session: ConversationSession, { takenOverBy }: StaffReach, actor: Actor): void {
    if (heldDialogue(session) === null) throw new Refusal('not_taken_over', NOT_TAKEN);
    if (takenOverBy !== null && takenOverBy !== actor.userId) throw new Refusal('conversation_taken_over', TAKEN);
  }

  /** The words with who writes them before, where nothing has told it yet: one message, so that both arrive in order. */
  function withIntroduction(
    text: string,
    turn: TurnResult,
    staffFirstName: string | null,
    channel: TextChannel,
    now: Date,
  ): string {
    if (staffFirstName === null) return text;
    const target = { locale: localeOf(turn.language), channel, twoWay: rules.twoWay(channel) };
    const whole = `${rules.texts.render({ key: 'staff.takesOver', params: { staffFirstName } }, target, now).text}\n\n${text}`;
    if (whole.length > MAX_BODY)
      throw invalidField(
        'text',
        'too_long',
        `At most ${MAX_BODY - (whole.length - text.length)} characters in the first message.`,
      );
    return whole;
  }

  /** What tells the patient that words wait; refuses where no template may say it. */
  function announcement(turn: TurnResult, { stored, address }: ConversationSession, now: Date): OutboundDraft {
    const { lastInboundAt } = stored;
    const locale = localeOf(turn.language);
    const { date } = wallClock(clinic.calendar.zone, lastInboundAt ?? now);
    const params = { when: { date } };
    const { template } = rules.texts.render(
      { key: 'staff.answerWaiting', params },
      { locale, channel: 'whatsapp' },
      now,
    );
    const known = template !== undefined && rules.hasTemplate(template.name, template.locale);
    if (!known || lastInboundAt === null || isOptedOut(turn.context.consent))
      throw new Refusal('window_closed', canReach(address, 'sms') ? WINDOW : WINDOW_WITHOUT_NUMBER);
    return { ...draftOf(turn, 'whatsapp'), key: 'staff.answerWaiting', params };
  }

  function draftOf(turn: TurnResult, channel: TextChannel): OutboundDraft {
    const [only, another] = turn.context.people;
    return {
      purpose: 'reply',
      route: 'rest',
      channel,
      language: turn.language,
      key: null,
      params: null,
      choices: [],
      body: null,
      segments: null,
      appointment: null,
      patientId: only && !another ? only.patientId : null,
      inReplyTo: null,
    };
  }

  return {
    async takeOver(actor, conversationId, { staffFirstName, fromColleague }) {
      const taken = await inConversation(conversationId, async (session, reach, now) => {
        if (reachOf(session.address) === 'none') throw new Refusal('not_reachable', WITHHELD);
        const { takenOverBy } = reach;
        if (heldDialogue(session) !== null && takenOverBy !== null && takenOverBy !== actor.userId && !fromColleague)
          throw new Refusal('conversation_taken_over', TAKEN);
        const channel = textChannel(session);
        const quietHours = isQuiet(now);
        const quietly =
          quietHours || (propertiesOf(channel).freeTextMs !== null && !windowIsOpen(reach.whatsappInboundAt, now));
        const turn = await takeTurn(
          session,
          {
            channel,
            now,
            words: null,
            messageId: null,
            event: () => ({ type: 'staff_took_over', staffFirstName, ...(quietly ? { quietly: true } : {}) }),
          },
          clinic,
          analyse,
        );
        const drafts = draftsOf(turn, { channel, now, inReplyTo: null }, rules);
        await session.write(drafts, now, now);
        await session.heldBy(actor.userId, actor.userId, now);
        return { announced: drafts.length > 0, quietHours };
      });
      audit({
        action: 'conversation.taken_over',
        userId: actor.userId,
        ids: { conversation: conversationId },
        facts: { fromColleague },
      });
      return taken;
    },

    async write(actor, conversationId, words) {
      const sent = await inConversation(conversationId, async (session, reach, now): Promise<StaffMessageSent> => {
        mustHold(session, reach, actor);
        const channel = words.channel ?? textChannel(session);
        if (!canReach(session.address, channel))
          throw new Refusal('not_reachable', NO_NUMBER, [
            { field: 'channel', code: 'not_reachable', message: 'No number of this person is known.' },
          ]);
        const introduced = heldDialogue(session);
        const turn = await takeTurn(
          session,
          { channel, now, words: null, messageId: null, event: () => ({ type: 'staff_wrote' }) },
          clinic,
          analyse,
        );
        if (isOptedOut(turn.context.consent) && !reach.wroteSinceStop) throw new Refusal('opted_out', STOPPED);
        const quietHours = isQuiet(now);
        if (quietHours && !words.confirm) throw new Refusal('quiet_hours', QUIET);
        const body = withIntroduction(
          words.text,
          turn,
          introduced?.unannounced ? introduced.staffFirstName : null,
          channel,
          now,
        );
        const waits = propertiesOf(channel).freeTextMs !== null && !windowIsOpen(reach.whatsappInboundAt, now);
        // One announcement stands for everything that waits.
        const before = waits && !reach.wordsWait ? [announcement(turn, session, now)] : [];
        const own = {
          ...draftOf(turn, channel),
          body,
          writtenBy: actor.userId,
          ...(waits ? { waitsUntil: new Date(now.getTime() + WORDS_WAIT_MS) } : {}),
        };
        const ids = await session.write([...before, own], now, now);
        await session.heldBy(actor.userId, actor.userId, now);
        return { messageId: ids.at(-1) ?? '', status: waits ? 'waiting' : 'queued', channel, quietHours };
      });
      audit({
        action: 'conversation.written',
        userId: actor.userId,
        ids: { conversation: conversationId, message: sent.messageId },
        facts: { status: sent.status, quietHours: sent.quietHours },
      });
      return sent;
    },

    async release(actor, conversationId) {
      const released = await inConversation(conversationId, async (session, reach, now) => {
        if (actor.role !== 'admin') mustHold(session, reach, actor);
        else if (heldDialogue(session) === null) throw new Refusal('not_taken_over', NOT_TAKEN);
        const turn = await takeTurn(
          session,
          {
            channel: textChannel(session),
            now,
            words: null,
            messageId: null,
            event: () => ({ type: 'staff_released' }),
          },
          clinic,
          analyse,
        );
        const drafts = draftsOfRelease(turn, { session, reach, now }, clinic, rules);
        await session.write(drafts, now, now);
        await session.heldBy(null, actor.userId, now);
        return { told: drafts.length > 0 };
      });
      audit({ action: 'conversation.released', userId: actor.userId, ids: { conversation: conversationId } });
      return released;
    },
  };
}
