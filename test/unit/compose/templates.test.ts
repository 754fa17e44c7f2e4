import { assertTemplates, problemsOfTemplates, templatesToRegister } from '../../../src/compose/templates';
import { LOCALES } from '../../../src/domain/locale';
import { ConfigError, parseConfig, type Config } from '../../../src/config';

const PRODUCTION = {
  ENV: 'production',
  JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0',
  PUBLIC_BASE_URL: 'https://reminders.clinic-esperance.cm',
  TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: '9f3c',
  TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
  TWILIO_PHONE_NUMBER: '+15005550006',
  CLINIC_NAME: 'Clinique de la Paix',
  CLINIC_PHONE: '+237699123456',
};
/** The languages as a problem lists them. */
const ALL = LOCALES.join(', ');
const ALL_BUT_FRENCH = LOCALES.filter((locale) => locale !== 'fr').join(', ');
const SID = `HX${'a'.repeat(32)}`;
const production = (templates: object = {}, more: object = {}): Config =>
  parseConfig({ ...PRODUCTION, ...more, TWILIO_TEMPLATES: JSON.stringify(templates) });

/** Every template that needs approval, but those of the names given. */
const allBut = (without: (name: string) => boolean): Record<string, Record<string, string>> => {
  const setting: Record<string, Record<string, string>> = {};
  for (const { friendly_name: name, language, needs_approval: needed } of templatesToRegister(production())) {
    if (needed && !without(name)) (setting[name] ??= {})[language] = SID;
  }
  return setting;
};

test('production with real Twilio does not start while a template of a language has no ContentSid', () => {
  const { reminder_first: first, ...rest } = allBut(() => false);
  expect(() => assertTemplates(production({ ...rest, reminder_first: { fr: first!['fr'] } }))).toThrow(ConfigError);
  expect(problemsOfTemplates(production({ ...rest, reminder_first: { fr: first!['fr'] } }))).toEqual([
    expect.stringMatching(
      new RegExp(`^TWILIO_TEMPLATES: no ContentSid for reminder_first \\(${ALL_BUT_FRENCH}\\)\\. .*npm run templates`),
    ),
  ]);
  expect(() => assertTemplates(production({ ...rest, reminder_first: first }))).not.toThrow();
});

test('what REMINDER_DETAIL keeps from being said needs no template', () => {
  const neutral = allBut((name) => name.endsWith('_reason') || name.endsWith('_details'));
  expect(problemsOfTemplates(production(neutral))).toEqual([]);
  expect(problemsOfTemplates(production(neutral, { REMINDER_DETAIL: 'reason' })).join()).toContain(
    `reminder_first_reason (${ALL})`,
  );
  expect(problemsOfTemplates(production(neutral, { REMINDER_DETAIL: 'reason' })).join()).not.toContain('_details');
  expect(problemsOfTemplates(production(neutral, { REMINDER_DETAIL: 'full' })).join()).toContain(
    `reminder_single_details (${ALL})`,
  );
});

test('a name that is none of ours is named', () => {
  expect(problemsOfTemplates(production({ ...allBut(() => false), reminder_frist: { fr: SID } }))).toEqual([
    expect.stringContaining('there is no template reminder_frist'),
  ]);
});

test('a stand-in needs none', () => {
  expect(() => assertTemplates(production({}, { TWILIO_API_BASE_URL: 'http://127.0.0.1:4010' }))).not.toThrow();
  expect(() => assertTemplates(parseConfig({}))).not.toThrow();
});

test('names, variables and buttons are as WhatsApp and the Content API take them', () => {
  const templates = templatesToRegister(parseConfig({}));
  expect(new Set(templates.map(({ friendly_name: name, language }) => `${name} ${language}`)).size).toBe(
    templates.length,
  );
  for (const { friendly_name: name, types, variables } of templates) {
    expect(name).toMatch(/^[a-z][a-z0-9_]{0,511}$/);
    const written = JSON.stringify(types);
    const used = [...new Set([...written.matchAll(/\{\{(\d+)\}\}/g)].map((match) => Number(match[1])))].sort(
      (a, b) => a - b,
    );
    expect([name, used]).toEqual([name, Object.keys(variables).map(Number)]);
    expect(Object.values(variables).every((sample) => sample !== '')).toBe(true);
    if ('twilio/quick-reply' in types) {
      const { body, actions } = types['twilio/quick-reply'];
      expect(body.length).toBeLessThanOrEqual(1024);
      expect(actions.every(({ title }) => title.length <= 20)).toBe(true);
      expect(actions.length).toBeLessThanOrEqual(10);
    }
  }
});
