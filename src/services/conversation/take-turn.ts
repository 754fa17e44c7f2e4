import { type VisitTime } from '../../domain/appointment/visit-time';
import { type Subject } from '../../domain/appointment/subject';
import { reachOf, usualTextChannel } from '../../domain/address';
import { type Channel, isTextChannel } from '../../domain/channel';
import { callBackBy, isOpen, opensAt, urgentCallBy, type ClinicCalendar } from '../../domain/clinic/promise';
import { type SendingRules } from '../../domain/clinic/quiet-hours';
import { clockTime, wallClock } from '../../domain/clinic/wall-clock';
import { type ConversationContext } from '../../domain/conversation/machine/context';
import { isOfCall, isSaid, type Effect, type SaidEffect } from '../../domain/conversation/machine/effect';
import { type ConversationEvent } from '../../domain/conversation/machine/event';
import { parseState, subjectsOf, waitOf, type ConversationState } from '../../domain/conversation/machine/state';
import { remember } from '../../domain/conversation/machine/state-changes';
import { transition } from '../../domain/conversation/machine/transition';
import { isRestricted } from '../../domain/feedback/restricted';
import { type AnalysisInput, type FeedbackAnalysis } from '../../domain/feedback/analysis';
import { type Language, localeOf } from '../../domain/locale';
import { instantOf } from '../../domain/time/zoned-time';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import {
  type ConversationFacts,
  type ConversationSession,
  type EffectSource,
} from '../../ports/out/conversation-store';

/** The clinic as a conversation needs it. */
export interface ClinicRules {
  calendar: ClinicCalendar;
  /** Language of numbers nobody has told us anything about. */
  defaultLanguage: Language;
  /** False where an SMS sender cannot receive. */
  twoWay: (channel: Channel) => boolean;
  /** When a conversation that staff took over and forgot reminds them, and when it is given back. Absent: the engine's own times. */
  handOver?: NonNullable<ConversationContext['handOver']>;
  /** What the clinic's settings can tell about itself. */
  tells?: NonNullable<ConversationContext['tells']>;
  /** Quiet hours and holidays. */
  sending: SendingRules;
}

/** A text an event led to, in the language that held when it was said. */
export interface SaidText {
  effect: SaidEffect;
  language: Language;
}

export interface TurnRequest {
  channel: Channel;
  now: Date;
  /** Appointments and reminders the event names, besides those the state names. */
  subjects?: readonly Subject[];
  /** The patient's words, when there are any; only they are ever scored. */
  words: string | null;
  messageId: string | null;
  /** When what the person wrote reached the provider, where that was not just now: it knows nothing of what was asked later. */
  writtenAt?: Date;
  /** The provider's id of the call this is a step of. */
  callId?: string;
  /** `analyse` reads these words once, however often they are asked about. */
  event(state: ConversationState, context: ConversationContext, analyse: AnalyseFeedback): ConversationEvent;
}

/** Remembers what was read in the words of one turn: what a reply says of a visit is asked for when it is understood, when it is kept and when staff get it. */
function readingOnce(analyse: AnalyseFeedback): AnalyseFeedback {
  const read = new Map<string, FeedbackAnalysis>();
  return ({ text, ...asked }) => {
    const input = { ...asked, text: text.trim() };
    const key = JSON.stringify([input.text, input.lang, input.question, input.rating]);
    const analysis = read.get(key) ?? analyse(input);
    read.set(key, analysis);
    return analysis;
  };
}

export interface TurnResult {
  /** As it was when the event came. */
  before: ConversationState;
  state: ConversationState;
  said: SaidText[];
  effects: Effect[];
  context: ConversationContext;
  language: Language;
  /** Language the number's calls are recorded in, where it is none of ours; null for most. */
  voiceLanguage: string | null;
}

const visitTimeAt = (instant: Date, zone: string): VisitTime & { time: string } => {
  const { date, minute } = wallClock(zone, instant);
  return { date, time: clockTime(minute) };
};

/** How a mark without words counts: 1 and 2 against, 3 neither, 4 and 5 for. */
function analysisOfRating(rating: number, language: Language): FeedbackAnalysis {
  const score = (rating - 3) / 2;
  const sentiment = rating >= 4 ? 'positive' : rating <= 2 ? 'negative' : 'neutral';
  return {
    lang: localeOf(language),
    sentiment,
    score,
    themes: [],
    urgency: 'none',
    confidence: 1,
    contradiction: false,
    evidence: [],
    version: 'rating',
  };
}

function contextOf(
  address: string,
  facts: ConversationFacts,
  language: Language,
  { channel, now, callId }: TurnRequest,
  clinic: ClinicRules,
): ConversationContext {
  const { calendar } = clinic;
  const reach = reachOf(address);
  const local = visitTimeAt(now, calendar.zone);
  const promised = callBackBy(calendar, now);
  const opening = opensAt(calendar, now);
  const onDuty = urgentCallBy(calendar, now);
  return {
    now: now.toISOString(),
    localNow: `${local.date}T${local.time}`,
    language,
    channel,
    twoWay: clinic.twoWay(channel),
    known: facts.people.length > 0,
    people: facts.people,
    appointments: facts.appointments,
    reminders: facts.reminders,
    consent: facts.consent,
    clinicOpen: isOpen(calendar, now),
    ...(promised ? { callBackBy: promised } : {}),
    ...(onDuty ? { dutyCallBy: onDuty } : {}),
    ...(opening ? { opensAt: opening } : {}),
    ...(callId === undefined ? {} : { callId }),
    ...(clinic.handOver ? { handOver: clinic.handOver } : {}),
    ...(clinic.tells ? { tells: clinic.tells } : {}),
    ...(reach === 'call' ? {} : { reach }),
  };
}

type SentReminder = ConversationFacts['sent'][number];

/** What a reminder that left, or was lost, is to the conversation; null where it is about nothing. */
function eventOfSent({ lost, subject, wording, feedbackFor, together }: SentReminder): ConversationEvent | null {
  if (feedbackFor !== null)
    return lost
      ? { type: 'delivery_failed', purpose: 'feedback', appointmentId: feedbackFor }
      : { type: 'feedback_due', appointmentId: feedbackFor };
  if (subject === null || wording === null) return null;
  return lost
    ? { type: 'delivery_failed', purpose: 'reminder', subjects: [subject, ...(together ?? [])] }
    : { type: 'reminder_due', subject, wording, ...(together && { together }) };
}

/** Opens the questions of reminders that have left since the conversation was last read, and closes those that are known to have reached nobody. */
function catchUp(
  state: ConversationState,
  sent: readonly SentReminder[],
  context: ConversationContext,
): ConversationState {
  const onText: ConversationContext = isTextChannel(context.channel)
    ? context
    : { ...context, channel: 'sms', twoWay: true };
  return sent.reduce((before, reminder) => {
    const event = eventOfSent(reminder);
    if (event === null) return before;
    const { state: next } = transition(before, event, onText);
    return reminder.subject !== null && event.type === 'reminder_due' ? remember(next, reminder.subject) : next;
  }, state);
}

/**
 * One turn of a conversation that is locked: reads what the engine may know, lets it decide, writes every effect but the texts, saves
 * the state, and gives the texts back. The caller decides how they travel.
 */
export async function takeTurn(
  session: ConversationSession,
  request: TurnRequest,
  clinic: ClinicRules,
  reader: AnalyseFeedback,
): Promise<TurnResult> {
  const analyse = readingOnce(reader);
  const { channel, now, words, messageId, writtenAt } = request;
  const before = parseState(session.stored.state);
  const read = await session.facts({
    today: visitTimeAt(now, clinic.calendar.zone).date,
    now,
    subjects: [...subjectsOf(before), ...(request.subjects ?? [])],
  });
  const facts =
    writtenAt === undefined ? read : { ...read, sent: read.sent.filter(({ at, lost }) => lost || at <= writtenAt) };
  const known =
    session.stored.language ?? facts.people[0]?.language ?? before.strangersLanguage ?? clinic.defaultLanguage;
  // What key 9 chose holds for its own call.
  const inCall = !isTextChannel(channel) && before.call?.callId === request.callId ? before.call?.language : undefined;
  const context = contextOf(session.address, facts, inCall ?? known, request, clinic);
  const current = catchUp(before, facts.sent, context);
  const decided = transition(current, request.event(current, context, analyse), context);

  let { state } = decided;
  let language = known;
  let spoken = inCall ?? known;
  const said: SaidText[] = [];
  let comment: FeedbackAnalysis | null = null;
  const scored = (rating: number | undefined): FeedbackAnalysis | null => {
    if (words === null) return null;
    const input: AnalysisInput = {
      text: words,
      lang: localeOf(known),
      question: 'why',
      ...(rating === undefined ? {} : { rating }),
    };
    return analyse(input);
  };
  const day = instantOf(`${visitTimeAt(now, clinic.calendar.zone).date}T00:00`, clinic.calendar.zone) ?? now;
  const danger = decided.effects.some(({ type }) => type === 'safety_message');
  for (const effect of decided.effects) {
    if (isSaid(effect)) {
      said.push({ effect, language: spoken });
      continue;
    }
    if (effect.type === 'speak_language') spoken = effect.language;
    if (isOfCall(effect) || effect.type === 'ignored') continue;
    if (effect.type === 'set_language') {
      language = spoken = effect.language;
      if (!context.known) state = { ...state, strangersLanguage: language };
    }
    const analysis = effect.type === 'record_comment' ? scored(effect.rating) : null;
    comment ??= analysis;
    const complaint =
      effect.type === 'open_follow_up' && effect.kind === 'complaint' ? (comment ?? scored(undefined)) : analysis;
    const source: EffectSource = {
      restricted: complaint !== null && isRestricted(complaint),
      now,
      channel,
      messageId,
      people: facts.people,
      day,
      danger,
      comment: analysis && words !== null ? { text: words, question: 'why', analysis } : null,
      promisedBy:
        context.callBackBy && context.reach !== 'none'
          ? instantOf(`${context.callBackBy.date}T${context.callBackBy.time}`, clinic.calendar.zone)
          : null,
      ofRating: (rating) => analysisOfRating(rating, known),
    };
    const changed = await session.apply(effect, source);
    // Changed from this number, which therefore knows the new version.
    if (changed) state = remember(state, { kind: 'appointment', ...changed });
  }
  const openedUntil = facts.sent.reduce(
    (until, { at, lost }) => ((lost && writtenAt !== undefined) || (until !== null && until >= at) ? until : at),
    session.stored.openedUntil,
  );
  const textChannel = isTextChannel(channel) ? channel : (session.stored.channel ?? usualTextChannel(session.address));
  await session.save(
    // The language of a stranger is not kept as that of the number: whoever is registered with it later has their own.
    {
      state,
      language: context.known || session.stored.language !== null ? language : null,
      channel: textChannel,
      waitUntil: waitOf(state),
      openedUntil,
      inboundAt: messageId === null ? null : (writtenAt ?? now),
    },
    now,
  );
  return {
    before: current,
    state,
    said,
    effects: decided.effects,
    context,
    language,
    voiceLanguage: facts.voiceLanguage,
  };
}
