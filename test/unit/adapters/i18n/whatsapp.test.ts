import { createTexts } from '../../../../src/adapters/i18n/texts';
import { payloadOf } from '../../../../src/domain/conversation/reading/button-payload';
import { type Choice } from '../../../../src/domain/conversation/machine/effect';
import { LOCALES } from '../../../../src/domain/locale';
import { type MessageTemplate, type TextMessage } from '../../../../src/ports/out/texts';
import { clinic, KEYS, sampleMessage, TUESDAY } from '../../../support/message-samples';

const texts = createTexts(clinic);
const templates = texts.templates();
const named = templates.map((template) => [`${template.name} (${template.locale})`, template] as const);
const subject = { kind: 'appointment', appointmentId: '3f0e6f4e-2b43-4d92-9a10-5d8f4f1f0b11', version: 12 } as const;
const answers: Choice[] = (['confirm', 'reschedule', 'cancel'] as const).map((id) => ({
  id,
  payload: payloadOf({ action: id, subject }),
}));
const when = { date: '2026-09-23', time: '10:30' };

const filled = (template: MessageTemplate, variables: readonly string[]): string =>
  template.body.replace(
    /\{\{(\d+)\}\}/g,
    (_all, number: string) => variables[Number(number) - 1] ?? `missing ${number}`,
  );
const templateOf = (name: string | undefined, locale: string): MessageTemplate => {
  const found = templates.find((each) => each.name === name && each.locale === locale);
  if (!found) throw new Error(`no template ${name} in ${locale}`);
  return found;
};

describe('templates can be registered with Meta', () => {
  test.each(named)('%s: limits of body and buttons', (_name, { body, buttons, samples, needsApproval }) => {
    expect(body.length).toBeLessThanOrEqual(1024);
    expect(body).not.toMatch(/^[\s\p{P}]*\{\{/u);
    expect(body).not.toMatch(/\}\}[\s\p{P}]*$/u);
    expect(body).not.toMatch(/\}\}[\s\p{P}]*\{\{/u);
    expect(body).not.toMatch(/\{\{(?!\d+\}\})| {2}|\n/);
    expect(buttons.length).toBeLessThanOrEqual(needsApproval ? 10 : 3);
    expect(new Set(buttons.map(({ label }) => label)).size).toBe(buttons.length);
    for (const { label } of buttons.filter(({ label }) => !label.startsWith('{{'))) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(label).not.toMatch(/\p{Extended_Pictographic}/u);
    }
    expect(samples.every((sample) => sample.trim() !== '' && !sample.includes('{{'))).toBe(true);
  });

  test.each(named)(
    '%s: variables are numbered from 1 in the order they are read',
    (_name, { body, buttons, samples }) => {
      const inOrder = [body, ...buttons.map(({ label }) => label), ...buttons.map(({ id }) => id)].flatMap((text) =>
        [...text.matchAll(/\{\{(\d+)\}\}/g)].map((match) => Number(match[1])),
      );
      expect([...new Set(inOrder)]).toEqual(Array.from({ length: samples.length }, (_, index) => index + 1));
    },
  );

  test('both languages have the same templates with the same number of variables', () => {
    const shape = (locale: string) =>
      templates
        .filter((each) => each.locale === locale)
        .map(({ name, samples, buttons }) => ({ name, variables: samples.length, buttons: buttons.length }));
    expect(shape('en')).toEqual(shape('fr'));
  });

  test('whatever the clinic says first needs an approved template', () => {
    const approved = new Set(templates.filter((each) => each.needsApproval).map(({ name }) => name));
    for (const name of [
      'reminder.first',
      'reminder.first.reason',
      'reminder.dayBefore',
      'reminder.dayBefore.confirmed',
      'reminder.single',
      'reminder.single.details',
      'reminder.single.dated',
      'reminder.single.dated.details',
      'missed',
      'appointment.changed',
      'appointment.cancelledByClinic',
      'welcome',
      'reschedule.offer',
      'feedback.ask',
      'staff.answerWaiting',
    ])
      expect(approved).toContain(name);
  });

  test('a template sample reads as a person would write it', () => {
    const template = templateOf('reminder.first', 'fr');
    expect(filled(template, template.samples)).toBe(
      'Bonjour, ici Clinique Espérance. Rappel : rendez-vous pour Marie le jeudi 12 mars à 10h30. Pouvez-vous venir ? Touchez un bouton ou écrivez-nous ici.',
    );
  });
});

describe.each(LOCALES)('messages in %s', (locale) => {
  const target = { locale, channel: 'whatsapp' } as const;

  test.each(KEYS.filter((key) => !key.startsWith('voice.')))(
    '%s: the text is complete without buttons, and its template can be filled',
    (key) => {
      for (const optional of [false, true]) {
        const { text, template } = texts.render(sampleMessage(key, { optional }), target, TUESDAY);
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\[object| {2}|touchez|Touch /);
        expect(text.length).toBeLessThanOrEqual(1024);
        if (!template) continue;
        const registered = templateOf(template.name, locale);
        expect(template.variables).toHaveLength(registered.samples.length);
        // Twilio refuses empty variables, line breaks and runs of spaces in them (21656).
        for (const variable of template.variables) expect(variable).toMatch(/^\S(?:.*\S)?$/);
        expect(template.variables.join('|')).not.toMatch(/[\n\r\t]| {4}/);
        expect(filled(registered, template.variables).length).toBeLessThanOrEqual(1024);
      }
    },
  );

  test('free text of any length stays inside a template', () => {
    const long = 'mot '.repeat(600);
    const message: TextMessage = {
      key: 'reminder.single.dated',
      params: {
        patientName: long,
        reason: long,
        medications: long,
        consultations: long,
        when: { date: '2027-09-22', part: 'afternoon' },
      },
    };
    const { text, template } = texts.render(message, target, TUESDAY);
    expect(filled(templateOf(template?.name, locale), template?.variables ?? []).length).toBeLessThanOrEqual(1024);
    expect(text).toMatch(/mot…/);
  });
});

describe('buttons', () => {
  const message: TextMessage = { key: 'reminder.first', params: { firstName: 'Loïc', when }, choices: answers };

  test('carry the payloads of their question, which name appointment and version', () => {
    const { buttons, template } = texts.render(message, { locale: 'fr', channel: 'whatsapp' }, TUESDAY);
    expect(buttons).toEqual([
      { label: 'Je viens', payload: `confirm:a:${subject.appointmentId}:12` },
      { label: 'Autre date', payload: `reschedule:a:${subject.appointmentId}:12` },
      { label: 'Je ne viens pas', payload: `cancel:a:${subject.appointmentId}:12` },
    ]);
    expect(template).toEqual({
      name: 'reminder.first',
      locale: 'fr',
      variables: [
        'Clinique Espérance',
        'Loïc',
        'mercredi 23 septembre à 10h30',
        ...buttons.map(({ payload }) => payload),
      ],
    });
  });

  test('the order of the choices does not matter, a choice that has no label takes the buttons away', () => {
    const render = (choices: Choice[]) =>
      texts.render({ ...message, choices }, { locale: 'en', channel: 'whatsapp' }, TUESDAY);
    expect(render([...answers].reverse()).buttons.map(({ label }) => label)).toEqual([
      'I will come',
      'Another date',
      'I cannot come',
    ]);
    expect(render([...answers.slice(0, 2), { id: 'keep', payload: 'keep:a:1:1' }])).toMatchObject({ buttons: [] });
    expect(render(answers.slice(0, 2)).template).toBeUndefined();
  });

  test('two people on a phone are buttons with their names, three are letters', () => {
    const letters = (count: number): Choice[] => [
      ...(['A', 'B', 'C'] as const).slice(0, count).map((id): Choice => ({ id, payload: `letters:${id}` })),
      { id: 'all', payload: `letters:${'ABC'.slice(0, count)}` },
    ];
    const choose = (names: string[]) =>
      texts.render(
        { key: 'sharedPhone.choose', params: { names }, choices: letters(names.length) },
        { locale: 'fr', channel: 'whatsapp' },
        TUESDAY,
      );
    expect(choose(['Awa', 'Anne-Marie-Bernadette'])).toMatchObject({
      text: 'Merci. Ce numéro sert à plusieurs personnes. Pour qui répondez-vous ? Écrivez la lettre : A = Awa, B = Anne-Marie-Bernadette, A B = les deux.',
      buttons: [{ label: 'Awa' }, { label: 'Anne-Marie-Bernadet…' }, { label: 'Les deux', payload: 'letters:AB' }],
    });
    expect(choose(['Awa', 'Paul', 'Loïc'])).toMatchObject({
      text: 'Merci. Ce numéro sert à plusieurs personnes. Pour qui répondez-vous ? Écrivez la lettre : A = Awa, B = Paul, C = Loïc (ou plusieurs lettres).',
      buttons: [],
    });
  });

  test('a mark is given by one of five buttons', () => {
    const choices = ([5, 4, 3, 2, 1] as const).map(
      (rating): Choice => ({ id: `rating_${rating}`, payload: `rating:${rating}:42` }),
    );
    const { buttons } = texts.render(
      { key: 'feedback.ask', params: { when }, choices },
      { locale: 'en', channel: 'whatsapp' },
      TUESDAY,
    );
    expect(buttons.map(({ label }) => label)).toEqual(['5 Very good', '4 Good', '3 Fair', '2 Bad', '1 Very bad']);
    expect(buttons.at(-1)?.payload).toBe('rating:1:42');
  });

  test('a message without choices can still leave by its template', () => {
    const waiting = texts.render(
      { key: 'staff.answerWaiting', params: { when }, choices: [] },
      { locale: 'en', channel: 'whatsapp' },
      TUESDAY,
    );
    expect(waiting.buttons).toEqual([{ label: 'Read the answer', payload: 'read' }]);
    expect(waiting.template?.variables).toEqual(['Clinique Espérance', 'Wednesday 23 September', 'read']);
    expect(
      texts.render({ ...message, choices: [] }, { locale: 'fr', channel: 'whatsapp' }, TUESDAY).template?.variables,
    ).toHaveLength(6);
  });

  test('only WhatsApp has buttons and templates', () => {
    for (const channel of ['sms', 'call'] as const) {
      const rendered = texts.render(message, { locale: 'fr', channel }, TUESDAY);
      expect(rendered.buttons).toEqual([]);
      expect(rendered.template).toBeUndefined();
    }
  });
});
