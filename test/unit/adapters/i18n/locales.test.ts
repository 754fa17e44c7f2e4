import { localeTexts, type LocaleEntry } from '../../../../src/adapters/i18n/locale-files';
import { createTexts } from '../../../../src/adapters/i18n/texts';
import { LOCALES, type Locale } from '../../../../src/domain/locale';
import { type TextKey } from '../../../../src/ports/out/texts';
import { clinic, KEYS } from '../../../support/message-samples';

const texts = localeTexts();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
const variantsOf = ({ buttons: _buttons, ...variants }: LocaleEntry): [string, string][] =>
  Object.entries(variants).flatMap(([variant, text]): [string, string][] =>
    text === undefined ? [] : [[variant, text]],
  );

/** Every text of a language with its address, for messages that name the culprit. */
const written = (locale: Locale): { where: string; variant: string; key: TextKey; text: string }[] =>
  KEYS.flatMap((key) =>
    variantsOf(texts[locale].entries[key]).map(([variant, text]) => ({
      where: `${locale} ${key} ${variant}`,
      variant,
      key,
      text,
    })),
  );
const all = LOCALES.flatMap(written);
const offending = (test: (text: string) => boolean) => all.filter(({ text }) => test(text)).map(({ where }) => where);

describe('both languages say the same', () => {
  test('same keys, the keys of the conversation and the alerts', () => {
    for (const locale of LOCALES) expect(Object.keys(texts[locale].entries).sort()).toEqual([...KEYS].sort());
    expect(Object.keys(texts.fr.phrases).sort()).toEqual(Object.keys(texts.en.phrases).sort());
  });

  test.each(KEYS)('%s: same variants, placeholders and buttons', (key) => {
    const [fr, en] = [texts.fr.entries[key], texts.en.entries[key]];
    const shape = (entry: LocaleEntry) =>
      Object.fromEntries(variantsOf(entry).map(([variant, text]) => [variant, placeholders(text)]));
    expect(shape(en)).toEqual(shape(fr));
    expect(en.buttons?.map((button) => button.id)).toEqual(fr.buttons?.map((button) => button.id));
  });

  test('phrases have the same placeholders, but for the 12 and 24 hour clock', () => {
    for (const [key, french] of Object.entries(texts.fr.phrases)) {
      if (key.startsWith('time') || key === 'day.thisWeek') continue;
      expect({ key, names: placeholders(texts.en.phrases[key as keyof typeof texts.en.phrases]) }).toEqual({
        key,
        names: placeholders(french),
      });
    }
  });

  test('calls have voice texts only, messages none of them; alerts have both', () => {
    for (const { variant, key, where } of all) {
      if (!key.startsWith('staffAlert.'))
        expect({ where, voice: variant === 'voice' }).toEqual({ where, voice: key.startsWith('voice.') });
    }
  });
});

test('a call names its values in the same order in both languages, so that one set of recordings serves both', () => {
  const order = (locale: Locale) =>
    KEYS.flatMap((key) => {
      const { voice } = texts[locale].entries[key];
      return voice === undefined ? [] : [[key, [...voice.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)]];
    });
  expect(order('en')).toEqual(order('fr'));
  const recordable = (locale: Locale) =>
    createTexts(clinic)
      .recordable(locale)
      .map(({ name }) => name);
  expect(recordable('en')).toEqual(recordable('fr'));
});

describe('what the texts may and may not say', () => {
  test('no illness, specialty or result', () => {
    const health =
      /malad|diagnos|cancer|\bvih\b|\bsida\b|\bhiv\b|\baids\b|tubercul|paludisme|malaria|grossesse|enceinte|pregnan|diab[eè]t|tension|vaccin|r[eé]sultat|analyse|laborat|chirurg|surg|p[eé]diatr|gyn[eé]c|cardio|illness|disease|\bsick|doctor|docteur|m[eé]decin\b/i;
    expect(offending((text) => health.test(text))).toEqual([]);
  });

  test('no reassurance and no diagnosis in any text', () => {
    const calming =
      /rassur|ne vous inqui[eé]tez pas|(pas|rien de) grave|ce n'est rien|tout va bien|sans danger|reassur|(do not|don't) worry|not serious|nothing serious|no danger|you are fine|is normal|est normal|probably|probablement/i;
    expect(offending((text) => calming.test(text))).toEqual([]);
  });

  test('every safety text sends to the nearest hospital, and says so before any number', () => {
    for (const { key, text, where } of all.filter((each) => /^(voice\.)?safety\./.test(each.key))) {
      const place = text.search(/h[oô]pital|hospital/);
      const number = text.search(/\{\{(emergency\w+|clinicPhone)\}\}/);
      expect({ where, key, place: place >= 0 }).toEqual({ where, key, place: true });
      if (number >= 0) expect({ where, first: place < number }).toEqual({ where, first: true });
    }
  });

  test('no word is offered that Twilio takes for an opt-out or an opt-in by itself', () => {
    expect(
      offending((text) => /\b(CANCEL|END|QUIT|UNSUBSCRIBE|STOPALL|REVOKE|OPTOUT|YES|UNSTOP)\b/.test(text)),
    ).toEqual([]);
  });

  test('digits keep their meaning: 1 comes or says yes, 2 is another date, 3 does not come', () => {
    for (const { text, where, key } of all) {
      if (key.includes('feedback') || key.includes('rating')) continue;
      for (const [, digit, meaning] of text.matchAll(/\b([123]) = ([^,.]+)/g)) {
        const expected = {
          1: /je viens|oui|I will come|yes/,
          2: /autre date|un autre jour|another da(te|y)/,
          3: /je ne viens pas|I cannot come/,
        }[digit as '1' | '2' | '3'];
        expect({ where, digit, fits: expected.test(meaning ?? '') }).toEqual({ where, digit, fits: true });
      }
      expect({ where, yesCancels: /1 = (annuler|cancel|non|no)\b/i.test(text) }).toEqual({ where, yesCancels: false });
    }
  });

  test('one-way texts ask for nothing but a call', () => {
    const invites =
      /\b[123] = |(?<!ne |vous )\br[eé]pondez\b|\benvoyez|\b[eé]crivez|(?<!not )\breply\b|(?<!not )\bsend\b|(?<!will )\bwrite\b|touch|bouton|button/i;
    const words = /\b(AIDE|HELP|START|STOP|VENU|CAME|APPEL|CALL|OUI|ENGLISH|FRANCAIS)\b/;
    const oneWay = LOCALES.flatMap((locale) =>
      KEYS.flatMap((key) => {
        const { smsOneWay, sms } = texts[locale].entries[key];
        return [{ where: `${locale} ${key}`, text: smsOneWay ?? sms ?? '' }];
      }),
    );
    expect(oneWay.filter(({ text }) => invites.test(text) || words.test(text)).map(({ where }) => where)).toEqual([]);
  });

  test('a call says neither date nor reason before the identity key, and nothing but the clinic on an answering machine', () => {
    for (const locale of LOCALES) {
      expect(placeholders(texts[locale].entries['voice.hello'].voice ?? '')).toEqual([
        'clinicName',
        'firstName',
        'firstName',
      ]);
      expect(placeholders(texts[locale].entries['voice.inbound.hello'].voice ?? '')).toEqual([
        'clinicName',
        'firstName',
      ]);
      expect(placeholders(texts[locale].entries['voice.inbound.people'].voice ?? '')).toEqual([
        'clinicName',
        'nameKeys',
      ]);
      expect(placeholders(texts[locale].phrases['key.person'])).toEqual(['key', 'name']);
      expect(placeholders(texts[locale].entries['voice.voicemail'].voice ?? '')).toEqual([
        'clinicName',
        'clinicPhone',
        'clinicPhone',
      ]);
    }
  });

  test('keys in a call are those of the conversation', () => {
    for (const { text, where } of all.filter(({ variant }) => variant === 'voice')) {
      for (const [, key] of text.matchAll(/(?:tapez|press) (?:encore |again )?(\d)/g))
        expect({ where, key }).toEqual({ where, key: expect.stringMatching(/^[0123489]$/) });
      expect({ where, writes: /[eé]crivez|envoyez|\bwrite\b|\bsend [A-Z0-9]|touch(ez)?\b/.test(text) }).toEqual({
        where,
        writes: false,
      });
    }
  });

  test('texts that name no one to call promise no time', () => {
    for (const { key, text, where } of all.filter((each) => each.key.endsWith('.noCall'))) {
      expect({
        where,
        key,
        promise:
          /callBackBy|opensAt|(clinique|personne|accueil|[eé]quipe) vous (appelle|rappelle|r[eé]pond)|will (call|answer)/.test(
            text,
          ),
      }).toEqual({ where, key, promise: false });
    }
  });

  test('plain typography: straight apostrophes, no double spaces, no space left at an end', () => {
    expect(offending((text) => /[’‘“”«»—–…\u00A0\u202F]| {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  test('French puts a space before ? and !; in SMS none before a colon', () => {
    const french = written('fr');
    expect(
      french
        .filter(({ text }) => /[a-zéè}](?<!(Danger|language|health centre))[?!]/.test(text))
        .map(({ where }) => where),
    ).toEqual([]);
    expect(
      french.filter(({ variant, text }) => variant.startsWith('sms') && / [:;]/.test(text)).map(({ where }) => where),
    ).toEqual([]);
  });
});
