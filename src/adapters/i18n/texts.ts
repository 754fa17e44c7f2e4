import { wallClock } from '../../domain/clinic/wall-clock';
import { type Wish } from '../../domain/appointment/wish';
import { byLocale, exampleOf, type Locale, LOCALES } from '../../domain/locale';
import {
  type RenderedText,
  type RenderTarget,
  type SpokenLine,
  type TextMessage,
  type Texts,
} from '../../ports/out/texts';
import { type ClinicVoice } from './clinic-voice';
import { localeTexts, type LocaleEntry, type Variant } from './locale-files';
import { shortened, tidied, toGsm } from './plain-text';
import { momentWords } from './moments';
import { partsOf, recordableWords } from './recordable-words';
import { countSegments } from './segments';
import { allTemplates, templateFinder } from './templates';
import { createTranslators, type Translator, type Values } from './translator';
import { clinicValues, valuesOf } from './values';

/** The provider refuses longer texts. */
const MAX_BODY = 1600;
/** WhatsApp refuses longer button labels. */
const MAX_LABEL = 20;
/** Buttons WhatsApp shows in a conversation without an approved template, and with one. */
const MAX_SESSION_BUTTONS = 3;

/** The variants that may stand for a target, best first. Only voice. texts are written for calls, the rest is a last resort. */
const VARIANTS: Readonly<Record<RenderTarget['channel'], (twoWay: boolean) => Variant[]>> = {
  call: () => ['voice', 'whatsapp'],
  whatsapp: () => ['whatsapp', 'voice'],
  sms: (twoWay) => (twoWay ? ['sms', 'voice'] : ['smsOneWay', 'sms', 'voice']),
};

function written(message: TextMessage, target: RenderTarget, values: Values, translator: Translator): string {
  for (const variant of VARIANTS[target.channel](target.twoWay ?? true)) {
    const text = translator.text(message.key, variant, values);
    if (text !== null) return tidied(text);
  }
  // The loader refuses an entry without a text.
  throw new Error(`no text for ${message.key}`);
}

const TAG = LOCALES.join('|');
const MARKED = new RegExp(`(<(?:${TAG})>.*?</(?:${TAG})>)`, 'g');
const MARKED_WHOLE = new RegExp(`^<(${TAG})>(.*)</\\1>$`);

/** '<en>For English, press 9.</en>' inside a French text is said by the English voice. Values never hold such marks: they are cleaned. */
function spokenLines(text: string, locale: Locale): SpokenLine[] {
  return text.split(MARKED).flatMap((part): SpokenLine[] => {
    const marked = MARKED_WHOLE.exec(part);
    const line = { locale: LOCALES.find((each) => each === marked?.[1]) ?? locale, text: (marked?.[2] ?? part).trim() };
    return line.text ? [line] : [];
  });
}

/**
 * Buttons of a question: the written labels with the payloads of its choices. None when they do not match one to one, or are too many.
 * A message that brings no choices keeps its buttons, so that its template can be sent: each then sends back its bare id.
 */
function buttonsOf(message: TextMessage, entry: LocaleEntry, values: Values): RenderedText['buttons'] {
  const labels = entry.buttons ?? [];
  const choices = message.choices?.length ? message.choices : undefined;
  if (choices ? choices.length !== labels.length : labels.some(({ label }) => label.includes('{{'))) return [];
  if (labels.length > MAX_SESSION_BUTTONS && entry.template === undefined) return [];
  const buttons = labels.flatMap(({ id, label }) => {
    const payload = choices === undefined ? id : choices.find((choice) => choice.id === id)?.payload;
    const words = label.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
    return payload === undefined ? [] : [{ payload, label: shortened(words, MAX_LABEL, '…') }];
  });
  return buttons.length === labels.length ? buttons : [];
}

/** Texts in the clinic's name, from locales/. Reads the files once per process and throws when one is broken. */
export function createTexts(clinic: ClinicVoice): Texts {
  const translators = createTranslators();
  const templateFor = templateFinder(translators);
  const constants = new Map<string, Values>();

  function constantsOf(to: RenderTarget): Values {
    const of = `${to.locale} ${to.channel}`;
    let known = constants.get(of);
    if (!known) constants.set(of, (known = clinicValues(clinic, to, translators[to.locale])));
    return known;
  }

  const valuesFor = (message: TextMessage, to: RenderTarget, now: Date): Values =>
    valuesOf(message, to, now, clinic, constantsOf(to), translators[to.locale]);

  function render(message: TextMessage, to: RenderTarget, now: Date): RenderedText {
    const translator = translators[to.locale];
    const entry = localeTexts()[to.locale].entries[message.key];
    const values = valuesFor(message, to, now);
    const lines = spokenLines(written(message, to, values, translator), to.locale);
    const text = lines.map((line) => line.text).join(' ');
    switch (to.channel) {
      case 'call':
        return {
          text,
          buttons: [],
          spoken: lines,
          parts: partsOf(message.key, entry.voice ?? '', values, constantsOf(to), to.locale),
        };
      case 'sms': {
        // No room for the space French puts before a colon.
        const body = shortened(toGsm(text).replace(/ ([:;])/g, '$1'), MAX_BODY, '...');
        return { text: body, buttons: [], ...countSegments(body) };
      }
      case 'whatsapp': {
        const buttons = buttonsOf(message, entry, values);
        const template = templateFor(message.key, to.locale, values);
        const body = { text: shortened(text, MAX_BODY, '…'), buttons };
        if (!template || buttons.length !== template.buttons.length) return body;
        const variables = [
          ...template.variables.map((name) => values[name] ?? ''),
          ...buttons.map((button) => button.payload),
        ];
        return { ...body, template: { name: template.name, locale: to.locale, variables } };
      }
      default:
        return to.channel satisfies never;
    }
  }

  const samples = (locale: Locale): Values => {
    const at = new Date(Date.UTC(2026, 2, 10, 9));
    const when = { date: '2026-03-12', time: '10:30' };
    const { reason } = exampleOf(locale);
    const examples: TextMessage[] = [
      { key: 'reminder.single.dated', params: { patientName: 'Jane Doe', reason, medications: 'A, B', when } },
      {
        key: 'reschedule.offer',
        params: { firstName: 'Marie', slots: [when, { date: '2026-03-13', part: 'morning' }] },
      },
      { key: 'sharedPhone.choose', params: { names: ['Marie', 'Paul'] } },
      { key: 'reschedule.echo', params: { when, newDate: [{ kind: 'day', date: '2026-03-17' }] } },
      { key: 'callComing', params: { callBackBy: { date: '2026-03-11', time: '10:00' }, callerNumber: clinic.phone } },
      { key: 'staffAlert.urgent', params: { reference: '4F2A9C', link: 'https://clinic.example/admin' } },
      { key: 'staffAlert.taken', params: { reference: '4F2A9C', person: 'Clarisse' } },
    ];
    return Object.assign(
      {},
      ...examples.map((message) => valuesFor(message, { locale, channel: 'whatsapp' }, at)),
    ) as Values;
  };

  const recordable = (locale: Locale) =>
    Object.entries(localeTexts()[locale].entries).flatMap(([key, { voice }]) =>
      voice === undefined ? [] : recordableWords(key, voice, constantsOf({ locale, channel: 'call' })),
    );

  const times = (wish: Wish, locale: Locale, now: Date, how: 'wished' | 'refused'): string => {
    const words = momentWords(translators[locale], locale, wallClock(clinic.zone, now).date, false);
    return how === 'wished' ? words.wish(wish) : words.refused(wish);
  };

  return { render, times, recordable, templates: () => allTemplates(translators, byLocale(samples)) };
}
