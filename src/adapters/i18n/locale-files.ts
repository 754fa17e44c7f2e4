import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../domain/locale';
import { projectRoot } from '../../root';
import type frAppointment from '../../../locales/fr/appointment.json';
import type frCalls from '../../../locales/fr/calls.json';
import type frChoices from '../../../locales/fr/choices.json';
import type frDialogue from '../../../locales/fr/dialogue.json';
import type frFeedback from '../../../locales/fr/feedback.json';
import type frPhrases from '../../../locales/fr/phrases.json';
import type frReminders from '../../../locales/fr/reminders.json';
import type frSafety from '../../../locales/fr/safety.json';
import type frStaff from '../../../locales/fr/staff.json';
import { type TextKey } from '../../ports/out/texts';

/** Words that texts are built with: dates, promises, optional sentences. */
export type PhraseKey = keyof typeof frPhrases;

type WrittenKey = keyof (typeof frAppointment &
  typeof frCalls &
  typeof frChoices &
  typeof frDialogue &
  typeof frFeedback &
  typeof frReminders &
  typeof frSafety &
  typeof frStaff);
type Missing = Exclude<TextKey, WrittenKey>;
type Unused = Exclude<WrittenKey, TextKey>;
/** A key without a text, or a text without a key, does not compile: its name stands in the error. */
const sameKeys: [Missing, Unused] extends [never, never] ? true : { missing: Missing; unused: Unused } = true;

/** One key in one language. `sms` is also used one-way unless `smsOneWay` is given; `template` is the WhatsApp body beside buttons. */
const entry = z
  .strictObject({
    whatsapp: z.string().min(1).optional(),
    template: z.string().min(1).optional(),
    sms: z.string().min(1).optional(),
    smsOneWay: z.string().min(1).optional(),
    voice: z.string().min(1).optional(),
    buttons: z.array(z.strictObject({ id: z.string().min(1), label: z.string().min(1) })).optional(),
  })
  .refine(
    (text) => (text.whatsapp !== undefined && text.sms !== undefined) || text.voice !== undefined,
    'needs whatsapp and sms, or voice',
  );

export type LocaleEntry = z.infer<typeof entry>;
export type Variant = Exclude<keyof LocaleEntry, 'buttons'>;

export interface LocaleTexts {
  entries: Record<TextKey, LocaleEntry>;
  phrases: Record<PhraseKey, string>;
}

const FILES = ['appointment', 'calls', 'choices', 'dialogue', 'feedback', 'reminders', 'safety', 'staff'] as const;

const read = (locale: Locale, file: string): unknown =>
  JSON.parse(readFileSync(path.join(projectRoot, 'locales', locale, `${file}.json`), 'utf8'));

let loaded: Record<Locale, LocaleTexts> | undefined;

/** All texts, read from locales/ once per process. Throws when a file is broken: the program must not start without its words. */
export function localeTexts(): Record<Locale, LocaleTexts> {
  if (!sameKeys) throw new Error('unreachable');
  loaded ??= Object.fromEntries(
    LOCALES.map((locale) => {
      const entries: Record<string, LocaleEntry> = {};
      for (const file of FILES) Object.assign(entries, z.record(z.string(), entry).parse(read(locale, file)));
      return [locale, { entries, phrases: z.record(z.string(), z.string()).parse(read(locale, 'phrases')) }];
    }),
  ) as Record<Locale, LocaleTexts>;
  return loaded;
}
