import { createTexts } from '../../../src/adapters/i18n/texts';
import { localeTexts } from '../../../src/adapters/i18n/locale-files';
import { ConversationWorld } from '../../../src/demo/chat/engine-world';
import { type CallStep } from '../../../src/domain/conversation/machine/state';
import { languageOf, LOCALES, speechHintsOf, type Locale } from '../../../src/domain/locale';
import { voiceTwiml } from '../../../src/adapters/twilio/webhooks/voice-twiml';
import { callInstructions } from '../../../src/services/conversation/call-instructions';
import { clinic } from '../../support/message-samples';

const subject = { kind: 'appointment', appointmentId: 'a1', version: 1 } as const;

/** A call that has come to this step. */
function callAt(step: CallStep, locale: Locale): ConversationWorld {
  const world = new ConversationWorld({ channel: 'call', language: languageOf(locale) });
  world.happens({ type: 'call_answered', purpose: { kind: 'reminder', subject }, answeredBy: 'human' });
  if (step === 'menu' || step === 'cancel') world.happens({ type: 'key_pressed', key: '1' });
  if (step === 'cancel') world.happens({ type: 'key_pressed', key: '3' });
  return world;
}
const keysOf = (world: ConversationWorld): (string | undefined)[] =>
  world.happens(world.reply('allô')).map((effect) => (effect.type === 'ask' ? effect.key : effect.type));

const UNREAD = new Set(['voice.notHeard', 'voice.notUnderstood']);

describe.each(LOCALES)('hints given to the recogniser, %s', (locale) => {
  const hints = speechHintsOf(locale).split(', ');

  test.each(hints)('"%s" is understood where it is asked for', (hint) => {
    const steps: CallStep[] = ['identity', 'menu', 'cancel'];
    const read = steps.filter((step) => {
      const world = callAt(step, locale);
      return !world.happens(world.reply(hint)).some((effect) => effect.type === 'say' && UNREAD.has(effect.key));
    });
    expect(read.length).toBeGreaterThan(0);
  });

  test.each([
    ...(locale === 'fr'
      ? ['un', 'deux', 'trois', 'zéro', 'huit', 'neuf', 'quatre']
      : ['one', 'two', 'three', 'zero', 'eight', 'nine', 'four']
    ).entries(),
  ])('the key said as a word does what the key does (%s)', (place, word) => {
    const key = (['1', '2', '3', '0', '8', '9', '4'] as const)[place]!;
    const [said, pressed] = [callAt('menu', locale), callAt('menu', locale)];
    expect(said.happens(said.reply(word))).toEqual(pressed.happens({ type: 'key_pressed', key }));
  });
});

test('every question listens for whole words as they are said, and for every key', () => {
  const world = callAt('menu', 'fr');
  const before = world.state;
  const effects = world.happens({ type: 'key_pressed', key: '8' });
  const said = effects.flatMap((effect) => (effect.type === 'ask' ? [{ effect, language: 'french' as const }] : []));
  const document = voiceTwiml(
    callInstructions(
      { before, state: world.state, said, effects, context: world.context, language: 'french', voiceLanguage: null },
      createTexts(clinic),
      new Date(world.context.now),
    ),
    { turn: 2, messageId: null, ownNumber: null },
    { publicBaseUrl: 'https://clinic.example', clinicPhone: '+237699123456', ownNumber: null, recordingOf: () => null },
  );
  expect(document).toContain('profanityFilter="false"');
  expect(document).toContain('finishOnKey=""');
  expect(keysOf(world)).toContain('voice.reminder');
});

/** What is said last in a call. */
const ENDS = /(?:Au revoir|Goodbye)\.$/;
/** Nothing may stand beside where to go in danger, or beside a condolence. */
const ALONE = new Set(['voice.afterSafety.goodbye', 'voice.condolence']);

test('every end of a call names the clinic and gives its number', () => {
  const ends = LOCALES.flatMap((locale) =>
    Object.entries(localeTexts()[locale].entries).flatMap(([key, { voice }]) =>
      voice !== undefined && key.startsWith('voice.') && !key.startsWith('voice.alert.') && ENDS.test(voice)
        ? [{ locale, key, voice }]
        : [],
    ),
  );
  expect(ends.length).toBeGreaterThan(40);
  expect(
    ends
      .filter(
        ({ key, voice }) => !ALONE.has(key) && !(voice.includes('{{clinicName}}') && voice.includes('{{clinicPhone}}')),
      )
      .map(({ locale, key }) => `${locale} ${key}`),
  ).toEqual([]);
});
