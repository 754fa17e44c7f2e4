import { localeTexts } from '../../src/adapters/i18n/locale-files';
import { type ConversationContext } from '../../src/domain/conversation/machine/context';
import { localeOf, type Language } from '../../src/domain/locale';
import { type CalleeReply } from '../../src/simulator/calls/people';
import { type Run } from '../../src/demo/chat/play-engine';
import { expectedOn, type Script, type Turn } from '../../src/demo/chat/script';
import { contextOf } from '../../src/demo/chat/engine-world';
import { type TextKey } from '../../src/ports/out/texts';
import { type TestClinic } from './clinic';
import { heardIn, callClinic } from './phone-calls';
import { book, NUMBER } from './clinic-world';

/** What a call that was played at a clinic leaves in its tables, and what was heard. */
export interface CallOnClinic {
  visits: { status: string; response: string }[];
  /** Kinds, sorted. */
  followUps: string[];
  stopped: boolean;
  wrongNumber: boolean;
  callsDeclined: boolean;
  /** Another call is planned. */
  again: boolean;
}

const BEGINS: ReadonlySet<string> = new Set(['call_answered', 'reminder_due', 'feedback_due']);
/** The clinic reads the others off its own clock and tables. */
const CONTEXT: ReadonlySet<string> = new Set(['language', 'people', 'appointments', 'known', 'reach']);

const isInput = ({ event, change, context, media, button, quote, wait }: Turn): boolean =>
  !event && !change && !context && !media && !button && !quote && (wait ?? 1) <= 1;

/** Whether a dialogue is one call, with nothing in it but what the person does. */
export function isPlayableCall({ channels, context, turns }: Script): boolean {
  const [first, ...rest] = turns;
  if (
    !channels.includes('call') ||
    !first?.event ||
    first.change ||
    first.context ||
    !BEGINS.has(first.event.type) ||
    first.event.answeredBy === 'machine'
  )
    return false;
  const patients = (context.people ?? []) as unknown[];
  if (first.event.type === 'reminder_due' && first.event.wording !== 'first') return false;
  return (
    rest.length > 0 &&
    rest.every((turn) => (!turn.only || turn.only.includes('call')) && isInput(turn)) &&
    patients.length <= 2 &&
    Object.keys(context).every((field) => CONTEXT.has(field)) &&
    context.reach === undefined
  );
}

const replyOf = ({ say, key, confidence }: Turn): CalleeReply => {
  if (say !== undefined) return /^\d$/.test(say) ? { press: say } : { speak: say, confidence: confidence ?? 0.9 };
  return key == null ? { silent: true } : { press: key };
};

/** Plays a call as the provider does: placed over REST or coming in, then signed webhooks step by step, on rows of PostgreSQL. Gives what was heard as well. */
export async function playCallOnClinic(told: Script, clinic: TestClinic): Promise<CallOnClinic & { heard: string }> {
  const context: ConversationContext = contextOf({
    ...(told.context as Partial<ConversationContext>),
    channel: 'call',
  });
  const rows = await book(clinic, context, 'call');
  const event = told.turns[0]!.event!;
  const replies = [
    ...(event.type === 'call_answered' ? [] : [{ press: '1' }]),
    ...told.turns.slice(1).map(replyOf),
    { hangUp: true } as const,
  ];
  const purpose = event.purpose as
    | { kind: string; subject?: { appointmentId: string }; appointmentId?: string }
    | undefined;
  let heard: string[];
  if (purpose?.kind === 'inbound') heard = await callClinic(clinic, NUMBER, replies);
  else {
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies });
    const feedback = event.type === 'feedback_due' || purpose?.kind === 'feedback';
    const id =
      purpose?.subject?.appointmentId ?? (event.subject as { appointmentId: string } | undefined)?.appointmentId;
    const visit = context.appointments.find(({ appointmentId }) => appointmentId === id);
    if (feedback) await clinic.requestFeedback();
    else
      await clinic.remind(rows.patients.get(visit!.patientId)!, {
        number: NUMBER,
        method: 'call',
        language: context.language,
        appointmentId: rows.visits.get(id!)!,
      });
    await clinic.deliver();
    heard = heardIn(clinic.provider.calls({ to: NUMBER })[0]);
  }
  const visits = await clinic.query<CallOnClinic['visits'][number]>(
    'select status, response from appointments order by array_position($1::uuid[], id)',
    [[...rows.visits.values()]],
  );
  const followUps = await clinic.query<{ kind: string }>('select distinct kind from follow_ups order by kind');
  const [flags] = await clinic.query<Pick<CallOnClinic, 'stopped' | 'wrongNumber' | 'callsDeclined' | 'again'>>(
    `select exists (select from consents where not granted) as stopped, exists (select from contacts where wrong_number_at is not null) as "wrongNumber",
            exists (select from address_channels where declined_at is not null) as "callsDeclined", exists (select from delivery_attempts where channel = 'call' and attempt_no = 2) as again`,
  );
  return {
    visits,
    followUps: followUps.map(({ kind }) => kind),
    ...flags!,
    heard: heard.map((line) => line.replace(/^(?:\w\w-\w\w|played): /, '')).join(' '),
  };
}

const EFFECT_KEY = /^(?:say|ask|safety \w+) (\S+)/;

/**
 * The words of the texts a call says, in their order and languages, as a pattern for what was heard. Who calls us answers in the middle of a question, so
 * of those questions only the beginning of the first is surely heard.
 */
export function heardPattern(told: Script): RegExp {
  const context = contextOf({ ...(told.context as Partial<ConversationContext>), channel: 'call' });
  let language: Language = context.language;
  const inbound = (told.turns[0]?.event?.purpose as { kind: string } | undefined)?.kind === 'inbound';
  const texts = told.turns
    .flatMap((turn) => expectedOn(turn, 'call')?.effects ?? [])
    .flatMap((effect) => {
      const changed = /^(?:set|speak)_language (\w+)$/.exec(effect)?.[1];
      if (changed !== undefined) language = changed as Language;
      const key = EFFECT_KEY.exec(effect)?.[1];
      if (key !== undefined && inbound && effect.startsWith('ask')) return [];
      return key === undefined ? [] : [localeTexts()[localeOf(language)].entries[key as TextKey].voice ?? ''];
    });
  const escaped = texts.map((text) =>
    text
      .replace(/<\/?(?:en|fr)>/g, '')
      .split(/\{\{\w+\}\}/)
      .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s?.*?\\s?'),
  );
  return inbound
    ? new RegExp(`^(?:Bonjour\\. Ici|Hello\\. This is).*?${escaped.join('.*?')}`, 'u')
    : new RegExp(`^${escaped.join('\\s*')}`, 'u');
}

/** The same of a call that was played without a clinic. */
export function expectedCallOnClinic(told: Script, { end }: Run): CallOnClinic {
  const effects = told.turns.flatMap((turn) => expectedOn(turn, 'call')?.effects ?? []);
  const has = (start: string): boolean => effects.some((effect) => effect.startsWith(start));
  const wrongNumber = has('mark_wrong_number');
  const followUps = effects.flatMap(
    (effect) => /^follow_up (\w+)/.exec(effect)?.[1] ?? (effect.startsWith('running_late') ? ['running_late'] : []),
  );
  return {
    visits: (wrongNumber ? contextOf(told.context as Partial<ConversationContext>) : end).appointments.map(
      ({ status, response }) => ({ status, response }),
    ),
    followUps: [...new Set(followUps)].sort(),
    stopped: !end.consent.reminder,
    wrongNumber,
    callsDeclined: has('no_calls'),
    again: has('call_again'),
  };
}
