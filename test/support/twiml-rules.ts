import { LOCALES, speechOf } from '../../src/domain/locale';
import { readXml, type XmlElement } from '../../src/simulator/twiml/read-xml';

/**
 * What Twilio requires of a voice document, written from its pages: docs/voice/twiml and the pages of its verbs, errors 12100, 12200, 13xxx.
 * Narrower where we use less: an attribute or verb we do not use counts as a fault.
 */
interface Verb {
  attributes: Readonly<Record<string, RegExp>>;
  /** Elements that may stand inside. */
  holds: readonly string[];
  /** Text inside: must be there, may not be. */
  text: 'needed' | 'none';
}

const WEB = /^https?:\/\/[^\s/_]+(\/\S*)?$/;
const E164 = /^\+[1-9]\d{6,14}$/;
const count = (most: number) => new RegExp(`^(?:${Array.from({ length: most }, (_all, n) => n + 1).join('|')})$`);

const oneOf = (words: readonly string[]) =>
  new RegExp(`^(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})$`);
/** What is spoken in calls, by the table of languages. */
const SPEECH = oneOf(LOCALES.map((locale) => speechOf(locale).language));
const VOICE = oneOf(LOCALES.map((locale) => speechOf(locale).voice));

const PROMPTS = ['Say', 'Play', 'Pause'];
const VERBS: Readonly<Record<string, Verb>> = {
  Response: { attributes: {}, holds: [...PROMPTS, 'Gather', 'Dial', 'Hangup'], text: 'none' },
  Say: {
    attributes: { language: SPEECH, voice: VOICE },
    holds: [],
    text: 'needed',
  },
  Play: { attributes: {}, holds: [], text: 'needed' },
  Pause: { attributes: { length: count(60) }, holds: [], text: 'none' },
  Gather: {
    attributes: {
      input: /^dtmf speech$/,
      numDigits: count(9),
      timeout: count(60),
      speechTimeout: /^(auto|[1-9]\d?)$/,
      language: SPEECH,
      hints: /^[^<>&]{1,2000}$/,
      action: WEB,
      method: /^(GET|POST)$/,
      actionOnEmptyResult: /^(true|false)$/,
      profanityFilter: /^(true|false)$/,
      finishOnKey: /^[0-9*#]?$/,
    },
    holds: PROMPTS,
    text: 'none',
  },
  Dial: {
    attributes: {
      timeout: count(600),
      timeLimit: /^[1-9]\d{0,4}$/,
      callerId: E164,
      action: WEB,
      method: /^(GET|POST)$/,
    },
    holds: [],
    text: 'needed',
  },
  Hangup: { attributes: {}, holds: [], text: 'none' },
};
const LONGEST_SAY = 4096;
const LARGEST_DOCUMENT = 64 * 1024;

function faultsOf(element: XmlElement, path: string): string[] {
  const verb = VERBS[element.name];
  if (!verb) return [`${path}: <${element.name}> is not a verb`];
  const here = `${path}/${element.name}`;
  const text = element.children.filter((child) => typeof child === 'string').join('');
  const inside = element.children.filter((child) => typeof child !== 'string');
  return [
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      verb.attributes[name]?.test(value) ? [] : [`${here}: ${name}="${value}"`],
    ),
    ...inside.flatMap((child) =>
      verb.holds.includes(child.name) ? [] : [`${here}: <${child.name}> may not stand here`],
    ),
    ...(verb.text === 'needed' && text.trim() === '' ? [`${here}: is empty`] : []),
    ...(verb.text === 'none' && text.trim() !== '' ? [`${here}: holds text`] : []),
    ...(element.name === 'Say' && text.length > LONGEST_SAY ? [`${here}: ${text.length} characters`] : []),
    ...(element.name === 'Play' && !WEB.test(text) ? [`${here}: is no address`] : []),
    ...(element.name === 'Dial' && !E164.test(text) ? [`${here}: is no number`] : []),
    ...inside.flatMap((child) => faultsOf(child, here)),
  ];
}

/** What follows a verb that never comes back is never carried out: a sign of a mistake. */
function unreachable(root: XmlElement): string[] {
  const verbs = root.children.filter((child) => typeof child !== 'string').map(({ name }) => name);
  const last = verbs.findIndex((name) => name === 'Hangup' || name === 'Gather' || name === 'Dial');
  if (last === -1) return ['the call ends without a verb that says so'];
  return last === verbs.length - 1 ? [] : [`<${verbs[last + 1] ?? ''}> stands after <${verbs[last] ?? ''}>`];
}

/** Every fault of a voice document; empty when Twilio would carry out all of it. */
export function twimlFaults(document: string): string[] {
  if (!document.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return ['does not begin with the declaration'];
  if (Buffer.byteLength(document) > LARGEST_DOCUMENT) return ['is larger than 64 KiB'];
  try {
    const root = readXml(document);
    return root.name === 'Response' ? [...faultsOf(root, ''), ...unreachable(root)] : ['the root is not <Response>'];
  } catch (error) {
    return [error instanceof Error ? error.message : 'cannot be read'];
  }
}
