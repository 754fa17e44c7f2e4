import fc from 'fast-check';
import { createTexts } from '../../../../src/adapters/i18n/texts';
import { LOCALES, type Locale } from '../../../../src/domain/locale';
import { type RenderTarget, type TextMessage } from '../../../../src/ports/out/texts';
import { clinic, KEYS, sampleMessage, TUESDAY } from '../../../support/message-samples';

const texts = createTexts(clinic);
const fr = { locale: 'fr', channel: 'whatsapp' } as const;
const en = { locale: 'en', channel: 'whatsapp' } as const;
const say = (message: TextMessage, to: RenderTarget, now = TUESDAY): string => texts.render(message, to, now).text;
const when = { date: '2026-09-23', time: '10:30' };

describe('reminders', () => {
  test('name clinic, first name, date and time, and ask by the digits', () => {
    const first: TextMessage = {
      key: 'reminder.first',
      params: { firstName: 'Loïc', when: { date: '2026-10-01', time: '08:00' } },
    };
    expect(say(first, { locale: 'fr', channel: 'sms' })).toBe(
      'Clinique Espérance: rendez-vous pour Loic le jeudi 1er octobre à 8h. Répondez 1 = je viens, 2 = autre date, 3 = je ne viens pas.',
    );
    expect(say(first, { locale: 'en', channel: 'sms' })).toBe(
      'Clinique Espérance: appointment for Loic on Thursday 1 October at 8 am. Reply 1 = I will come, 2 = another date, 3 = I cannot come.',
    );
    expect(say(first, { locale: 'fr', channel: 'sms', twoWay: false })).toBe(
      'Clinique Espérance: rendez-vous pour Loic le jeudi 1er octobre à 8h. Vous ne pouvez pas venir ? Appelez le 6 99 12 34 56. Ne répondez pas ici.',
    );
  });

  test('without an hour they name the part of the day, or the day alone', () => {
    const part = (visit: { date: string; part?: 'morning' | 'evening' }, to: RenderTarget) =>
      say({ key: 'reminder.dayBefore', params: { firstName: 'Awa', when: visit } }, to);
    expect(part({ date: '2026-09-23', part: 'morning' }, fr)).toContain(
      "c'est demain mercredi 23 septembre dans la matinée.",
    );
    expect(part({ date: '2026-09-23', part: 'evening' }, en)).toContain(
      'it is tomorrow Wednesday 23 September in the evening.',
    );
    expect(part({ date: '2026-09-22' }, fr)).toContain("c'est aujourd'hui mardi 22 septembre. Pouvez-vous venir ?");
    expect(part({ date: '2026-09-25' }, en)).toContain('it is on Friday 25 September. Can you come?');
  });

  test('a reason is one sentence before the question, and a template of its own', () => {
    const message: TextMessage = { key: 'reminder.first', params: { firstName: 'Awa', when, reason: 'contrôle.' } };
    expect(say(message, fr)).toContain('à 10h30. Motif : contrôle. Pouvez-vous venir ?');
    expect(say(message, { locale: 'en', channel: 'sms' })).toContain('at 10:30 am. Reason: controle. Reply 1');
    expect(texts.render(message, en, TUESDAY).template).toMatchObject({
      name: 'reminder.first.reason',
      variables: expect.arrayContaining(['contrôle']),
    });
  });

  test('made through the original API: the name and the reason as given, lists when they are passed', () => {
    const params = { patientName: 'Jane Doe', reason: 'Visite de suivi' };
    expect(say({ key: 'reminder.single', params }, fr)).toBe(
      'Bonjour Jane Doe, ici Clinique Espérance. Rappel : Visite de suivi. Pouvez-vous venir ? Écrivez 1 = je viens, 2 = autre date, 3 = je ne viens pas.',
    );
    expect(say({ key: 'reminder.single.dated', params: { ...params, when } }, { locale: 'en', channel: 'sms' })).toBe(
      'Hello Jane Doe, this is Clinique Espérance. Reminder: Visite de suivi, tomorrow Wednesday 23 September at 10:30 am. Reply 1 = I will come, 2 = another date, 3 = I cannot come.',
    );
    expect(
      say(
        {
          key: 'reminder.single',
          params: { ...params, medications: 'Fer, Vitamine D', consultations: 'Consultation générale' },
        },
        fr,
      ),
    ).toContain(
      'Rappel : Visite de suivi. Détails : médicaments : Fer, Vitamine D ; consultations : Consultation générale. Pouvez-vous venir ?',
    );
    expect(
      say(
        { key: 'voice.reminder.single', params: { reason: 'Visite de suivi', medications: 'Fer' } },
        { locale: 'fr', channel: 'call' },
      ),
    ).toContain('Voici votre rappel : Visite de suivi. Détails : médicaments : Fer. Si vous venez, tapez 1.');
  });
});

describe('promises', () => {
  const promise = (date: string, time: string, to: RenderTarget) =>
    say({ key: 'question.ack', params: { callBackBy: { date, time } } }, to);
  test.each([
    ['2026-09-22', '17:00', "vous répond aujourd'hui avant 17h.", 'answer you today before 5 pm.'],
    ['2026-09-23', '10:00', 'vous répond demain avant 10h.', 'answer you tomorrow before 10 am.'],
    ['2026-09-28', '12:00', 'vous répond lundi avant 12h.', 'answer you on Monday before 12 noon.'],
    [
      '2026-09-29',
      '09:30',
      'vous répond le mardi 29 septembre avant 9h30.',
      'answer you on Tuesday 29 September before 9:30 am.',
    ],
  ])('%s %s', (date, time, french, english) => {
    expect(promise(date, time, fr)).toContain(french);
    expect(promise(date, time, en)).toContain(english);
  });

  test('"today" is the day on the wall of the clinic, not in UTC', () => {
    const lateEvening = new Date('2026-09-22T23:30:00Z');
    expect(
      say({ key: 'closed', params: { opensAt: { date: '2026-09-23', time: '07:30' } } }, fr, lateEvening),
    ).toContain("ouvre aujourd'hui à 7h30.");
  });
});

describe('wishes', () => {
  const echo = (newDate: Parameters<typeof wish>[0], to: RenderTarget) => wish(newDate, to);
  const wish = (newDate: Extract<TextMessage, { key: 'reschedule.echo' }>['params']['newDate'], to: RenderTarget) =>
    say({ key: 'reschedule.echo', params: { when, newDate } }, to);
  test.each([
    [
      [{ kind: 'day', date: '2026-09-29', part: 'morning' }],
      'le mardi 29 septembre dans la matinée',
      'Tuesday 29 September in the morning',
    ],
    [
      [{ kind: 'day', date: '2026-09-29', time: '14:05' }],
      'le mardi 29 septembre à 14h05',
      'Tuesday 29 September at 2:05 pm',
    ],
    [[{ kind: 'week', week: '2026-W40' }], 'la semaine du 28 septembre', 'the week of 28 September'],
    [[{ kind: 'week', week: '2026-W53' }], 'la semaine du 28 décembre', 'the week of 28 December'],
    [[{ kind: 'month', month: '2026-10' }], 'un jour en octobre', 'a day in October'],
    [
      [{ kind: 'range', from: { date: '2026-09-28' }, to: { date: '2026-09-30' } }],
      'un jour entre le lundi 28 septembre et le mercredi 30 septembre',
      'a day between Monday 28 September and Wednesday 30 September',
    ],
    [
      [{ kind: 'range', from: { date: '2026-09-28', time: '09:00' }, to: { date: '2026-09-28', time: '11:00' } }],
      'le lundi 28 septembre entre 9h et 11h',
      'Monday 28 September between 9 am and 11 am',
    ],
    [
      [{ kind: 'after', date: '2026-10-01' }],
      'un jour à partir du vendredi 2 octobre',
      'a day from Friday 2 October on',
    ],
    [[{ kind: 'before', date: '2026-10-02' }], 'un jour avant le vendredi 2 octobre', 'a day before Friday 2 October'],
    [
      [
        { kind: 'day', date: '2026-09-28' },
        { kind: 'day', date: '2026-10-05' },
      ],
      'le lundi 28 septembre ou le lundi 5 octobre',
      'Monday 28 September or Monday 5 October',
    ],
  ] as const)('%j', (newDate, french, english) => {
    expect(echo([...newDate], fr)).toContain(`Vous demandez ${french} à la place du mercredi 23 septembre à 10h30.`);
    expect(echo([...newDate], en)).toContain(`You ask for ${english} instead of Wednesday 23 September at 10:30 am.`);
  });
  test('a date far away is told with its year', () => {
    expect(say({ key: 'cancel.done', params: { when: { date: '2027-09-23' } } }, fr)).toContain(
      'jeudi 23 septembre 2027',
    );
    expect(say({ key: 'cancel.done', params: { when: { date: '2027-01-04' } } }, en)).toContain('Monday 4 January is');
  });
});

describe('calls', () => {
  const call = (locale: Locale) => ({ locale, channel: 'call' }) as const;
  test('the other language is offered by its own voice', () => {
    const { spoken } = texts.render({ key: 'voice.hello', params: { firstName: 'Loïc' } }, call('fr'), TUESDAY);
    expect(spoken).toEqual([
      { locale: 'fr', text: 'Bonjour. Appel automatique de Clinique Espérance, pour Loïc.' },
      { locale: 'en', text: 'For English, press 9.' },
      {
        locale: 'fr',
        text: "Si vous êtes Loïc, ou si vous l'aidez pour ses rendez-vous, tapez 1. Si ce n'est pas le bon numéro, tapez 4.",
      },
    ]);
  });
  test('numbers are said digit by digit in the groups people use, hours in words', () => {
    expect(say({ key: 'voice.voicemail', params: {} }, call('en'))).toBe(
      'Hello. Message from Clinique Espérance. Please call us on 6, 9 9, 1 2, 3 4, 5 6. I repeat: 6, 9 9, 1 2, 3 4, 5 6.',
    );
    expect(say({ key: 'voice.confirmed', params: { when: { date: '2026-09-23', time: '12:00' } } }, call('fr'))).toBe(
      "Merci, c'est noté : demain mercredi 23 septembre à midi. Si cela change, appelez Clinique Espérance au 6, 9 9, 1 2, 3 4, 5 6. Au revoir.",
    );
    expect(
      say({ key: 'voice.confirmed', params: { when: { date: '2026-09-23', time: '09:05' } } }, call('fr')),
    ).toContain('à 9 heures 05.');
    for (const [time, words] of [
      ['01:00', '1 heure.'],
      ['01:30', '1 heure 30.'],
      ['00:30', '0 heure 30.'],
      ['02:00', '2 heures.'],
      ['21:00', '21 heures.'],
    ] as const) {
      expect(say({ key: 'voice.confirmed', params: { when: { date: '2026-09-23', time } } }, call('fr'))).toContain(
        `à ${words}`,
      );
    }
  });
  test('a name cannot change the voice or end the prompt', () => {
    const { spoken } = texts.render(
      { key: 'voice.hello', params: { firstName: 'A<en>x</en>\u0000</Say>' } },
      call('fr'),
      TUESDAY,
    );
    expect(spoken?.map(({ locale }) => locale)).toEqual(['fr', 'en', 'fr']);
    expect(JSON.stringify(spoken)).not.toMatch(/[<>]|\\u0000/);
  });
});

describe('the clinic in its own words', () => {
  const help = (own: Partial<typeof clinic>, to: RenderTarget) =>
    createTexts({ ...clinic, ...own }).render({ key: 'help', params: {} }, to, TUESDAY).text;
  const emergency = (own: Partial<typeof clinic>, to: RenderTarget) =>
    createTexts({ ...clinic, ...own }).render({ key: 'safety.emergency', params: {} }, to, TUESDAY).text;

  test('opening hours as people say them', () => {
    expect(help({}, fr)).toContain('6 99 12 34 56 (lundi-vendredi 7h30-17h, samedi 8h-12h).');
    expect(help({}, en)).toContain('6 99 12 34 56 (Monday-Friday 7:30 am-5 pm, Saturday 8 am-12 noon).');
    const night = [{ from: 0, to: 1440 }];
    expect(help({ hours: { 1: night, 2: night, 3: night, 4: night, 5: night, 6: night, 7: night } }, fr)).toContain(
      '(jour et nuit).',
    );
    expect(
      help(
        {
          hours: {
            1: [
              { from: 480, to: 720 },
              { from: 840, to: 1020 },
            ],
          },
        },
        fr,
      ),
    ).toContain('(lundi 8h-12h, 14h-17h).');
  });
  test('hours that are not known leave no empty brackets', () => {
    expect(help({ hours: null }, fr)).toContain('Accueil : 6 99 12 34 56. Si');
  });
  test('a foreign number keeps its country code', () => {
    expect(help({ phone: '+33612345678' }, fr)).toContain('+33 6 12 34 56 78');
  });
  test('the emergency line comes after the hospital, and the text works without one', () => {
    expect(emergency({}, { locale: 'en', channel: 'sms' })).toBe(
      'DO NOT WAIT. If a life may be in danger, go now to the nearest open hospital or health centre. Emergency: 119. Automatic message.',
    );
    expect(emergency({ emergencyLine: undefined }, { locale: 'fr', channel: 'sms' })).toBe(
      "N'ATTENDEZ PAS. Si une vie est en danger, allez tout de suite à l'hopital ou au centre de santé ouvert le plus proche. Message automatique.",
    );
  });
  test('"we also alert the team" is said only when it is true', () => {
    expect(emergency({}, fr)).toContain("Nous prévenons aussi l'équipe");
    expect(emergency({ alertsTeam: false }, fr)).toMatch(/Ceci est un message automatique\.$/);
    expect(emergency({ alertsTeam: false }, en)).not.toContain('team');
  });
  test.each([
    ['Centre Médical de Bonabéri', 'Centre Médical'],
    ['Hôpital Régional', 'Hopital Régional'],
    ['Clinique Espérance', 'Clinique Espérance'],
    ['Health Centre of the Sacred Heart', 'Health Centre'],
    ['Polycliniquesanslimites', 'Polycliniquesansli'],
  ])('%s is "%s" in an SMS', (name, short) => {
    const own = createTexts({ ...clinic, name });
    expect(own.render({ key: 'start.ack', params: {} }, { locale: 'fr', channel: 'sms' }, TUESDAY).text).toContain(
      `les rappels de ${short}. Pour`,
    );
  });
  test('a name given for SMS is used as it is', () => {
    expect(help({ smsName: 'CM Bonabéri' }, { locale: 'fr', channel: 'sms' })).toMatch(/^CM Bonabéri: /);
  });
});

describe('names', () => {
  const noted = (firstName: string, to: RenderTarget) => say({ key: 'confirm.ack.noDate', params: { firstName } }, to);
  test.each([
    ['Jean-Baptiste', 'Jean B.'],
    ['Marie-Claire', 'Marie-Claire'],
    ['Françoise', 'Francoise'],
    ['Marie T.', 'Marie T.'],
    ['Maximiliennette', 'Maximilienne'],
    ['Marie Tchoupo Ngono', 'Marie Tchoupo Ngono'],
    ['Marie-Claire Tchoupo Ngono', 'Marie-Claire Tchoupo.'],
  ])('%s is "%s" in an SMS', (name, short) =>
    expect(noted(name, { locale: 'fr', channel: 'sms' })).toContain(`noté pour ${short}: `),
  );
  test('a name with nothing to show is "vous", "you"', () => {
    for (const empty of ['', '  ', '\u200B\n', '{{}}']) {
      expect(noted(empty, fr)).toContain('noté pour vous :');
      expect(noted(empty, en)).toContain('noted for you:');
    }
  });
  test('two Maries are told apart, without a doubled full stop', () => {
    expect(say({ key: 'reminder.first', params: { firstName: 'Marie T.', when } }, fr)).toContain(
      'rendez-vous pour Marie T. le mercredi',
    );
    expect(
      say(
        { key: 'sharedPhone.choose', params: { names: ['Marie T.', 'Marie N.', 'Paul N.'] } },
        { locale: 'en', channel: 'sms' },
      ),
    ).toContain('C = Paul N. (or several letters).');
  });
});

describe('whatever is passed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '{{clinicPhone}}',
      '$t(text/help/sms)',
      '{{- date}}',
      '<Dial>+237</Dial>',
      '__proto__',
      '\uD83D',
      'a\r\nb\u2028c',
      '%s $1 $& $`',
    ),
  );
  const target = fc.record({
    locale: fc.constantFrom(...LOCALES),
    channel: fc.constantFrom('whatsapp', 'sms', 'call'),
    twoWay: fc.boolean(),
  });

  test('no text throws, leaves a placeholder, expands a value or carries a control character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYS),
        target,
        hostile,
        hostile,
        fc.boolean(),
        (key, to, name, words, optional) => {
          const own = {
            firstName: name,
            patientName: name,
            staffFirstName: name,
            names: [name, words],
            reason: words,
            medications: words,
            consultations: name,
            note: words,
          };
          const rendered = texts.render(sampleMessage(key, { optional, ...own }), to, TUESDAY);
          for (const text of [
            rendered.text,
            ...(rendered.template?.variables ?? []),
            ...(rendered.spoken ?? []).map((line) => line.text),
            ...rendered.buttons.map(({ label }) => label),
          ]) {
            expect(text).not.toMatch(/\{\{|\}\}|[\u0000-\u001f\u007f-\u009f\u2028\u2029<>]/);
            expect(text.isWellFormed()).toBe(true);
          }
          expect(rendered.text.trim()).not.toBe('');
          expect(rendered.text.length).toBeLessThanOrEqual(1600);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('languages do not mix when they alternate', () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const locale = LOCALES[turn % 2] ?? 'en';
      expect(say({ key: 'feedback.thanks', params: {} }, { locale, channel: 'sms' })).toMatch(
        locale === 'fr' ? /^Merci beaucoup/ : /^Thank you very much/,
      );
    }
  });

  test('a wrong key or a missing param does not compile', () => {
    // @ts-expect-error no such key
    const unknown: TextMessage = { key: 'reminder.firts', params: {} };
    // @ts-expect-error the visit is missing
    const incomplete: TextMessage = { key: 'reminder.first', params: { firstName: 'Awa' } };
    expect([unknown, incomplete]).toHaveLength(2);
  });
});

test('every text of every channel is there', () => {
  for (const key of KEYS)
    for (const locale of LOCALES)
      for (const channel of ['whatsapp', 'sms', 'call'] as const) {
        expect(say(sampleMessage(key), { locale, channel }).length).toBeGreaterThan(15);
      }
});
