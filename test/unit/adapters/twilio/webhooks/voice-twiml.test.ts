import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTexts } from '../../../../../src/adapters/i18n/texts';
import { type ConversationEvent } from '../../../../../src/domain/conversation/machine/event';
import { type ConversationState } from '../../../../../src/domain/conversation/machine/state';
import { type Effect } from '../../../../../src/domain/conversation/machine/effect';
import { LOCALES } from '../../../../../src/domain/locale';
import { voiceTwiml, type FindRecording } from '../../../../../src/adapters/twilio/webhooks/voice-twiml';
import { callInstructions } from '../../../../../src/services/conversation/call-instructions';
import { type SaidText } from '../../../../../src/services/conversation/take-turn';
import { playWithEngine } from '../../../../../src/demo/chat/play-engine';
import { script } from '../../../../../src/demo/chat/script';
import { someContext, story } from '../../../../support/conversation-arbitraries';
import { ConversationWorld } from '../../../../../src/demo/chat/engine-world';
import { clinic, KEYS, sampleMessage, TUESDAY } from '../../../../support/message-samples';
import { twimlFaults } from '../../../../support/twiml-rules';

const FOLDER = join(__dirname, '../../../../conversations');
const texts = createTexts(clinic);
const nothingRecorded: FindRecording = () => null;
const everythingRecorded: FindRecording = (language, name) =>
  `https://clinic.example/recordings/${language}/${name}.mp3?v=abc`;
const settings = { publicBaseUrl: 'https://clinic.example', clinicPhone: '+237699123456', ownNumber: null };
const place = { turn: 3, messageId: '0b1c8a52-9c2f-4a53-8c53-0a4a2f4b8d11', ownNumber: '+15005550006' };

interface Turn {
  before: ConversationState;
  state: ConversationState;
  effects: Effect[];
  context: ConversationWorld['context'];
}

/** The document of one turn, as the webhook answers it. */
function documentOf(
  { before, state, effects, context }: Turn,
  recordingOf: FindRecording,
  voiceLanguage: string | null = null,
): string {
  let { language } = context;
  const said: SaidText[] = [];
  for (const effect of effects) {
    if (effect.type === 'set_language' || effect.type === 'speak_language') language = effect.language;
    if (effect.type === 'say' || effect.type === 'ask' || effect.type === 'safety_message')
      said.push({ effect, language });
  }
  const instructions = callInstructions(
    { before, state, said, effects, context, language, voiceLanguage },
    texts,
    new Date(context.now),
  );
  return voiceTwiml(instructions, place, { ...settings, recordingOf });
}

/** A world that looks at every document of its calls. */
class Listening extends ConversationWorld {
  documents = 0;

  constructor(
    context: ConstructorParameters<typeof ConversationWorld>[0],
    private readonly recordingOf: FindRecording,
  ) {
    super(context);
  }

  override happens(event: ConversationEvent): Effect[] {
    const [before, context] = [this.state, this.context];
    const effects = super.happens(event);
    const step =
      event.type === 'call_answered' ||
      event.type === 'key_pressed' ||
      event.type === 'front_desk_ended' ||
      event.type === 'reply_received';
    if (context.channel === 'call' && step) {
      const document = documentOf({ before, state: this.state, effects, context }, this.recordingOf, 'pcm');
      const faults = twimlFaults(document);
      if (faults.length > 0) throw new Error(`${faults.join('; ')}\n${document}`);
      this.documents += 1;
    }
    return effects;
  }
}

test.each([
  ['said', nothingRecorded],
  ['recorded', everythingRecorded],
])('the calls of all scripts, %s, are documents Twilio carries out', async (_how, recordingOf) => {
  const worlds: Listening[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const told = script.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    if (!told.channels.includes('call')) continue;
    await playWithEngine(told, 'call', texts, (context) => {
      const world = new Listening(context, recordingOf);
      worlds.push(world);
      return world;
    });
  }
  expect(worlds.length).toBeGreaterThanOrEqual(30);
  expect(worlds.reduce((sum, { documents }) => sum + documents, 0)).toBeGreaterThanOrEqual(100);
});

test('whatever happens in a call, the answer is a document Twilio carries out', () => {
  let documents = 0;
  fc.assert(
    fc.property(someContext, story, fc.boolean(), (context, happenings, recorded) => {
      const world = new Listening({ ...context, channel: 'call' }, recorded ? everythingRecorded : nothingRecorded);
      for (const { happening } of happenings) {
        if (happening.kind === 'minutes') world.advance(happening.minutes);
        else if (happening.kind === 'changed') world.changeAppointment(happening.appointmentId, happening.change);
        else if (
          happening.kind === 'reply' ||
          /^(call_answered|key_pressed|front_desk_ended)$/.test(happening.event.type)
        )
          world.happens(happening.event);
      }
      documents += world.documents;
    }),
    { numRuns: 150 },
  );
  expect(documents).toBeGreaterThan(100);
});

const CALL_KEYS = KEYS.filter((key) => key.startsWith('voice.'));
/** What people put into names and reasons, and what they should not be able to. */
const rough = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '<Say>',
    '</Response>',
    'A & B',
    '"\'',
    ']]>',
    '\u0000\u0007\u001b',
    '{{clinicName}}',
    '<en>x</en>',
    '\ud800',
    '😀'.repeat(80),
    'x'.repeat(9000),
  ),
);

test.each(CALL_KEYS)('%s, with anything as a name and a reason, is spoken inside the limits', (key) => {
  fc.assert(
    fc.property(rough, rough, fc.constantFrom(...LOCALES), fc.boolean(), (name, reason, locale, asks) => {
      const message = sampleMessage(key, {
        optional: true,
        firstName: name,
        names: [name, 'Paul'],
        reason,
        medications: reason,
        consultations: name,
      });
      const { spoken = [], parts = [] } = texts.render(message, { locale, channel: 'call' }, TUESDAY);
      const words = { lines: spoken, parts, locale };
      for (const recordingOf of [nothingRecorded, everythingRecorded]) {
        const document = voiceTwiml(
          asks ? [{ kind: 'ask', choices: [], ...words }] : [{ kind: 'say', ...words }, { kind: 'hang_up' }],
          place,
          { ...settings, recordingOf },
        );
        expect(twimlFaults(document)).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['a blank before it', ' <?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>'],
  ['an unknown verb', '<?xml version="1.0" encoding="UTF-8"?><Response><Shout/><Hangup/></Response>'],
  ['a Gather in a Gather', '<?xml version="1.0" encoding="UTF-8"?><Response><Gather><Gather/></Gather></Response>'],
  ['a relative action', '<?xml version="1.0" encoding="UTF-8"?><Response><Gather action="/next"/></Response>'],
  ['an empty Say', '<?xml version="1.0" encoding="UTF-8"?><Response><Say> </Say><Hangup/></Response>'],
  [
    'too much in a Say',
    `<?xml version="1.0" encoding="UTF-8"?><Response><Say>${'a'.repeat(4097)}</Say><Hangup/></Response>`,
  ],
  ['words after the hang-up', '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/><Say>a</Say></Response>'],
  ['an ampersand', '<?xml version="1.0" encoding="UTF-8"?><Response><Say>a & b</Say><Hangup/></Response>'],
])('the rules find %s', (_what, document) => {
  expect(twimlFaults(document)).not.toEqual([]);
});
