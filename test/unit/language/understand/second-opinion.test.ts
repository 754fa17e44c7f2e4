import { INTENTS, type Intent } from '../../../../src/domain/conversation/reading/understanding';
import { decideByRules } from '../../../../src/language/intent/decide';
import { readReply } from '../../../../src/language/intent/read-reply';
import { type IntentOpinion, weighIntent } from '../../../../src/language/intent/second-opinion';

/** An opinion with these shares; what is left goes to "unintelligible". */
const opinion = (shares: Partial<Record<Intent, number>>): IntentOpinion => {
  const rest = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(
    INTENTS.map((intent) => [intent, (shares[intent] ?? 0) + (intent === 'unintelligible' ? rest : 0)]),
  ) as Record<Intent, number>;
};

const weigh = (
  text: string,
  shares: Partial<Record<Intent, number>>,
  beside = { minutes: null as number | null, ill: false },
) => {
  const input = {
    text,
    lang: 'fr',
    state: 'awaiting_confirmation',
    now: '2026-03-09T09:00',
    appointment: '2026-03-12T10:00',
  } as const;
  const reply = readReply(input);
  return weighIntent(decideByRules(input, reply), opinion(shares), reply, beside);
};

describe('coming', () => {
  test('what the rules read and the model sees stands', () =>
    expect(weigh('je viens', { confirm: 0.98 })).toMatchObject({ intent: 'confirm', confidence: 0.98 }));
  test('where the model gives the opposite some share, it is asked', () =>
    expect(weigh('that morning suits the whole family', { confirm: 0.8, cancel: 0.15 })).toMatchObject({
      intent: 'unintelligible',
    }));
  test.each([
    ['je viens', 'cancel'],
    ['je ne viens pas', 'confirm'],
  ] as const)('rules and model disagree on "%s": asked, however sure the model is', (text, other) => {
    expect(weigh(text, { [other]: 0.9 }).intent).toBe('unintelligible');
  });
  test('a digit is a digit', () => expect(weigh('1', { cancel: 1 })).toMatchObject({ intent: 'confirm' }));
  test('a word of which no rule knows anything cancels nothing', () => {
    expect(weigh('sorry', { cancel: 0.85 }).intent).not.toBe('cancel');
    expect(weigh('the bus to the village leaves on that very morning', { cancel: 0.85 })).toMatchObject({
      intent: 'cancel',
      decidedBy: ['model:second-opinion', 'rule:nothing-read'],
    });
  });
  test('who is ill is not guessed to come', () =>
    expect(weigh('small cough dey', { confirm: 0.9 }, { minutes: null, ill: true }).intent).not.toBe('confirm'));
  test('a day that is refused asks for another one', () =>
    expect(weigh('jeudi pas possible', { cancel: 0.7, reschedule: 0.28 }).intent).toBe('reschedule'));
});

describe('silence', () => {
  test('read by the rules and seen by the model: silence', () => {
    const { intent, topics } = weigh("ne m'écrivez plus jamais", { opt_out: 0.95 });
    expect([intent, topics]).toEqual(['opt_out', undefined]);
  });
  test('seen by the model alone, or doubted by it: asked', () => {
    expect(weigh('pack it in with the texts', { opt_out: 0.8 })).toMatchObject({
      intent: 'opt_out',
      topics: ['silence_unclear'],
    });
    expect(weigh("ne m'écrivez plus jamais", { opt_out: 0.5, reschedule: 0.4 })).toMatchObject({
      intent: 'opt_out',
      topics: ['silence_unclear'],
    });
  });
  test('read by the rules, and the model is sure of something else: no silence', () =>
    expect(weigh('take my name off Thursday, stop', { opt_out: 0.02, cancel: 0.97 }).intent).toBe('cancel'));
  test('a word of other hours, or of wanting them, asks nothing', () => {
    expect(weigh('pas de messages la nuit svp', { opt_out: 0.6 }).intent).toBe('question');
    expect(weigh("please don't stop the reminders", { opt_out: 0.6 }).intent).not.toBe('opt_out');
  });
});

test('values go with the intent: the minutes of a delay, the day that is wished for, a language that is not named', () => {
  expect(
    weigh('the ferry is what it is, twenty minutes', { running_late: 0.97 }, { minutes: 20, ill: false }),
  ).toMatchObject({ intent: 'running_late', value: '20' });
  expect(weigh('u got this in another tongue', { change_language: 0.9 })).toMatchObject({
    intent: 'change_language',
    value: '?',
  });
});
