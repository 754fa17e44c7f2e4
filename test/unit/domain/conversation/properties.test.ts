import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Subject } from '../../../../src/domain/appointment/subject';
import { makesPhoneUnsafe } from '../../../../src/domain/feedback/harm';
import { isOptedOut } from '../../../../src/domain/consent/consent';
import { type ConversationContext } from '../../../../src/domain/conversation/machine/context';
import { type Effect } from '../../../../src/domain/conversation/machine/effect';
import { type ConversationEvent } from '../../../../src/domain/conversation/machine/event';
import { joinedState } from '../../../../src/domain/conversation/machine/joined-state';
import { parsePayload } from '../../../../src/domain/conversation/reading/button-payload';
import { parseMessage } from '../../../../src/domain/conversation/messages/message-keys';
import {
  type ConversationState,
  initialState,
  parseState,
  waitOf,
} from '../../../../src/domain/conversation/machine/state';
import { type Happening, someContext, story } from '../../../support/conversation-arbitraries';
import { ConversationWorld } from '../../../../src/demo/chat/engine-world';

interface Seen {
  before: ConversationState;
  after: ConversationState;
  context: ConversationContext;
  event: ConversationEvent;
  effects: Effect[];
}

type Look = (seen: Seen, world: ConversationWorld) => void;

const pressedSubject = (payload: string | undefined): Subject | undefined => {
  const pressed = parsePayload(payload);
  return pressed !== null && 'subject' in pressed ? pressed.subject : undefined;
};

const isText = (effect: Effect) => effect.type === 'say' || effect.type === 'ask';

const IN_CALLS: readonly ConversationEvent['type'][] = [
  'call_answered',
  'key_pressed',
  'front_desk_ended',
  'call_ended',
];

const channelFor = (happening: Happening, channel: ConversationContext['channel']): ConversationContext['channel'] => {
  if (!('event' in happening)) return channel;
  if (IN_CALLS.includes(happening.event.type)) return 'call';
  return channel === 'call' && happening.event.type !== 'reply_received' ? 'whatsapp' : channel;
};

/** Lets a story happen to a number and looks at every step of it. */
const tell = (
  world: ConversationWorld,
  happenings: { happening: Happening; channel: ConversationContext['channel'] }[],
  look: Look,
): void => {
  const payloads: string[] = [];
  const visitOf = (id: string) => world.context.appointments.find(({ appointmentId }) => appointmentId === id);
  const now = (subject: Subject): Subject =>
    subject.kind === 'appointment' ? { ...subject, version: visitOf(subject.appointmentId)?.version ?? 1 } : subject;
  const timely = (event: ConversationEvent): ConversationEvent => {
    if ('subject' in event && event.subject) return { ...event, subject: now(event.subject) };
    if (event.type === 'delivery_failed' && event.purpose === 'reminder')
      return { ...event, subjects: event.subjects.map(now) };
    if (event.type !== 'call_answered' || event.purpose.kind !== 'reminder') return event;
    return { ...event, purpose: { ...event.purpose, subject: now(event.purpose.subject) } };
  };
  for (const { happening, channel } of happenings) {
    world.context = { ...world.context, channel: channelFor(happening, channel) };
    if (happening.kind === 'minutes') world.advance(happening.minutes);
    if (happening.kind === 'changed') {
      const visit = visitOf(happening.appointmentId);
      if (visit) world.changeAppointment(visit.appointmentId, { ...happening.change, version: visit.version + 1 });
    }
    if (happening.kind === 'minutes' || happening.kind === 'changed') continue;
    const touched = happening.kind === 'reply' ? happening.button : undefined;
    const payload = touched === undefined ? undefined : payloads[touched % Math.max(1, payloads.length)];
    const event = timely({ ...happening.event, ...(payload !== undefined && { buttonPayload: payload }) });
    const [before, context] = [world.state, world.context];
    const effects = world.happens(event);
    for (const effect of effects)
      if (effect.type === 'ask' && world.context.channel !== 'call')
        payloads.push(...effect.choices.map((choice) => choice.payload));
    look({ before, after: world.state, context, event, effects }, world);
  }
};

jest.setTimeout(300_000);

/** More by hand: CONVERSATION_RUNS=3000 takes three minutes. */
const RUNS = Number(process.env.CONVERSATION_RUNS ?? 150);

const holds = (look: () => Look, numRuns = RUNS) =>
  fc.assert(
    fc.property(someContext, story, (context, happenings) => tell(new ConversationWorld(context), happenings, look())),
    { numRuns },
  );

test('any sequence: nothing throws, every text is complete and of its channel, the state survives storage', () => {
  holds(() => ({ effects, context, after }, world) => {
    for (const effect of effects) {
      if (effect.type !== 'say' && effect.type !== 'ask' && effect.type !== 'safety_message') continue;
      const readable = parseMessage(effect.key, JSON.parse(JSON.stringify(effect.params))) !== null;
      const fits = effect.key.startsWith('voice.') === (context.channel === 'call');
      if (!readable || !fits)
        throw new Error(`${effect.key} on ${context.channel}: readable ${readable}, of the channel ${fits}`);
    }
    if (!isDeepStrictEqual(parseState(world.stored), world.stored)) throw new Error('the state is not what was stored');
    if (after.lost) throw new Error('the state could not be read');
  });
});

const CHANGES = { confirm: 1, cancel: 1, request_reschedule: 1, take_slot: 1, undo_cancel: 1 };

test('an appointment is only changed in the version it has, and only when that version was named to this number', () => {
  holds(() => {
    const named = new Map<string, number>();
    // A button of an older message does not take back what a newer one has named.
    const name = (subject: Subject | undefined) =>
      subject?.kind === 'appointment' &&
      named.set(subject.appointmentId, Math.max(subject.version, named.get(subject.appointmentId) ?? subject.version));
    return ({ context, event, effects, after }) => {
      if (event.type === 'reminder_due' && effects.some(isText)) name(event.subject);
      // Who presses a button has the message before them, whatever was reported of it.
      if (event.type === 'reply_received') name(pressedSubject(event.buttonPayload));
      if (event.type === 'delivery_failed')
        for (const id of named.keys())
          if (!after.told.some(({ appointmentId }) => appointmentId === id)) named.delete(id);
      for (const effect of effects) {
        if (effect.type in CHANGES && 'subject' in effect && effect.subject?.kind === 'appointment') {
          const { subject } = effect;
          const visit = context.appointments.find(({ appointmentId }) => appointmentId === subject.appointmentId);
          expect(subject.version).toBe(visit?.version);
          if (effect.type === 'confirm' || effect.type === 'cancel') {
            expect(visit?.status).toBe('booked');
            expect(named.get(subject.appointmentId)).toBe(subject.version);
          }
          if (effect.type === 'undo_cancel' || effect.type === 'take_slot')
            named.set(subject.appointmentId, subject.version + 1);
        }
        if (effect.type === 'ask') name(effect.subject);
        if (effect.type === 'ask' && effect.key === 'appointments.choose' && after.dialogue.name === 'choosing')
          after.dialogue.options.flat().forEach(name);
      }
    };
  });
});

test('a cancellation always follows its read-back, and 1 never cancels', () => {
  let cancelled = 0;
  holds(() => ({ before, event, effects, context }) => {
    for (const effect of effects) {
      if (effect.type !== 'cancel') continue;
      cancelled += 1;
      const onText = before.dialogue.name === 'awaiting_cancel_confirmation' ? before.dialogue.subject : null;
      const inCall =
        before.call?.step === 'cancel' && before.call.purpose.kind === 'reminder' ? before.call.purpose.subject : null;
      expect(event.type === 'key_pressed' || context.channel === 'call' ? inCall : onText).toEqual(effect.subject);
    }
    const written = event.type === 'reply_received' && event.reading.digit === 1 && event.buttonPayload === undefined;
    const pressed = event.type === 'key_pressed' && event.key === '1';
    if (written || pressed) expect(effects.map(({ type }) => type)).not.toContain('cancel');
  });
  if (RUNS >= 150) expect(cancelled).toBeGreaterThan(0);
});

test('after opt-out nothing is said but safety answers, until START', () => {
  let silent = 0;
  holds(() => ({ before, context, event, effects }) => {
    const called =
      (context.channel === 'call' && before.call) ||
      (event.type === 'call_answered' && event.purpose.kind === 'inbound');
    if (!isOptedOut(context.consent) || called) return;
    const back =
      event.type === 'reply_received' && (event.carrier === 'start' || event.understanding.intent === 'opt_in');
    if (back) return;
    silent += 1;
    // What can be pressed after a safety text belongs to it.
    expect(
      effects.filter((effect) => isText(effect) && !('key' in effect && effect.key.startsWith('voice.afterSafety'))),
    ).toEqual([]);
  });
  if (RUNS >= 150) expect(silent).toBeGreaterThan(0);
});

test('danger is answered first, whatever else is going on', () => {
  holds(() => ({ event, effects }) => {
    if (event.type !== 'reply_received') return;
    const { level } = event.understanding;
    if (!event.selfHarm && level !== 'emergency' && level !== 'urgent') return;
    const [first, second] = effects.filter(({ type }) => type !== 'set_language');
    expect(first?.type).toBe('safety_message');
    expect(second).toMatchObject({ type: 'open_follow_up', kind: 'clinical_urgency' });
    expect(second?.type === 'open_follow_up' && second.phoneNotSafe === true).toBe(
      makesPhoneUnsafe(event.understanding.topics),
    );
  });
});

test('every reply has an effect, and a mark is never asked for beside an appointment question', () => {
  holds(() => ({ event, effects, after }) => {
    if (event.type === 'reply_received') expect(effects).not.toHaveLength(0);
    if (after.dialogue.name === 'awaiting_rating' || after.dialogue.name === 'awaiting_comment')
      expect(after.questions).toEqual([]);
    if (after.dialogue.name === 'awaiting_confirmation') expect(after.questions).not.toEqual([]);
    if (after.dialogue.name === 'idle') expect(after.questions).toEqual([]);
  });
});

test('left alone, every conversation comes to rest', () => {
  fc.assert(
    fc.property(someContext, story, (context, happenings) => {
      const world = new ConversationWorld(context);
      tell(world, happenings, () => undefined);
      world.context = { ...world.context, channel: 'whatsapp' };
      for (let round = 0; round < 60 && waitOf(world.state) !== null; round += 1) {
        const minutes = Math.max(
          0,
          Math.ceil((Date.parse(waitOf(world.state) ?? '') - Date.parse(world.context.now)) / 60_000),
        );
        world.advance(minutes);
        world.happens({ type: 'wait_expired' });
      }
      expect(world.state).toMatchObject({ dialogue: { name: 'idle' }, questions: [], later: [], call: null });
    }),
    { numRuns: RUNS },
  );
});

test('the same reply over and over ends in silence and a person', () => {
  fc.assert(
    fc.property(
      someContext,
      story,
      fc.constantFrom('bonjour', 'AIDE', 'hmm', '7', 'ENGLISH', 'oui'),
      (context, happenings, text) => {
        const world = new ConversationWorld({ ...context, known: true });
        tell(world, happenings, () => undefined);
        world.context = { ...world.context, channel: 'whatsapp' };
        const answered = Array.from({ length: 25 }, () => world.happens(world.reply(text)).some(isText));
        expect(answered.slice(-3)).toEqual([false, false, false]);
      },
    ),
    { numRuns: Math.ceil(RUNS / 8) },
  );
});

test('who shows no number is never promised a call; to who cannot be reached at all nothing is promised', () => {
  holds(() => ({ context, effects }) => {
    if (context.reach === undefined) return;
    for (const effect of effects) {
      if (effect.type !== 'say' && effect.type !== 'ask' && effect.type !== 'safety_message') continue;
      const promises = 'callBackBy' in effect.params;
      expect(
        promises &&
          (context.reach === 'none' ||
            [
              'callRequest.ack',
              'complaint.promise',
              'safety.urgent.open',
              'voice.reschedule',
              'voice.complaint',
              'voice.frontDesk.closed',
              'voice.frontDesk.noAnswer',
            ].includes(effect.key))
          ? effect.key
          : null,
      ).toBeNull();
      expect(context.reach === 'none' && effect.key === 'closed' ? effect.key : null).toBeNull();
      if (effect.type === 'ask' && effect.key === 'voice.inbound.menu.closed')
        throw new Error('a call back was offered');
    }
    for (const effect of effects)
      if (effect.type === 'open_follow_up' && context.reach === 'none') expect(effect.reason).toBeDefined();
  });
});

test('two conversations of one person become one: nothing that is open or was told is lost, and it survives storage', () => {
  fc.assert(
    fc.property(someContext, story, story, (context, first, second) => {
      const [kept, joining] = [first, second].map((happenings) => {
        const world = new ConversationWorld(context);
        tell(world, happenings, () => undefined);
        return world.state;
      }) as [ConversationState, ConversationState];
      const joined = joinedState(kept, joining);
      expect(parseState(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
      const idOf = (subject: Subject) => (subject.kind === 'appointment' ? subject.appointmentId : subject.reminderId);
      const open = (state: ConversationState) => new Set(state.questions.map(({ subject }) => idOf(subject)));
      expect(open(joined)).toEqual(new Set([...open(kept), ...open(joining)]));
      for (const { appointmentId, version } of [...kept.told, ...joining.told].slice(-12)) {
        expect(
          joined.told.find((item) => item.appointmentId === appointmentId)?.version ?? Infinity,
        ).toBeGreaterThanOrEqual(version);
      }
      expect(joined.dialogue.name === 'handed_over').toBe(
        kept.dialogue.name === 'handed_over' || joining.dialogue.name === 'handed_over',
      );
      expect(
        joined.questions.length > 0 && (joined.dialogue.name === 'idle' || joined.dialogue.name === 'awaiting_rating'),
      ).toBe(false);
      const inOrder = (state: ConversationState) => ({
        ...state,
        said: [...state.said].sort((a, b) => `${a.key}${a.about}`.localeCompare(`${b.key}${b.about}`)),
      });
      expect(inOrder(joinedState(joined, joining))).toEqual(
        inOrder({ ...joined, later: [...joined.later, ...joining.later] }),
      );
      expect(inOrder(joinedState(kept, initialState()))).toEqual(inOrder(kept));
    }),
    { numRuns: RUNS },
  );
});
