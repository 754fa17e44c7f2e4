import { wishValue } from '../domain/appointment/wish';
import { type CarrierKeyword } from '../domain/consent/carrier-keyword';
import { type ConversationContext } from '../domain/conversation/machine/context';
import { type MediaKind, type ReactionKind, type ReplyReceived } from '../domain/conversation/machine/event';
import { type Quoted } from '../domain/conversation/reading/quoted-message';
import { readReplySigns } from '../domain/conversation/reading/reply-signs';
import { type SpeechSigns } from '../domain/conversation/reading/speech-signs';
import { readingStateOf, type ConversationState } from '../domain/conversation/machine/state';
import { type ReadingState, TOPICS, type Understanding } from '../domain/conversation/reading/understanding';
import { visitInQuestion } from '../domain/conversation/reading/visit-in-question';
import { type AnalysisInput, type FeedbackAnalysis } from '../domain/feedback/analysis';
import { isHarm } from '../domain/feedback/harm';
import { isDanger, moreUrgent } from '../domain/feedback/urgency';
import { localeOf, type Locale } from '../domain/locale';
import { readSpoken } from './spoken';
import { namedPeople, partsByPerson } from './engine/words/named-people';
import { ownWords, reactionOf } from './engine/words/own-words';
import { understand } from './understand';
import { turnsOf } from './packs/rule-words';

/** Reads sentiment, themes and urgency in a comment. */
type Analyse = (input: AnalysisInput) => FeedbackAnalysis;

/** A message as it came, as far as its meaning depends on it. */
export interface ReplyMessage {
  body: string;
  buttonPayload?: string;
  /** The provider has taken it as a keyword, and answered by itself. */
  carrier?: CarrierKeyword;
  media: readonly { contentType: string }[];
  /** Kinds that come without words or files: location, contact, reaction. */
  kind?: MediaKind;
  quoted?: Quoted;
  /** Something newer has been dealt with in this conversation. */
  overtaken?: boolean;
  /** When it was written, on the clinic's wall clock, where that was not just now. */
  localTime?: string;
}

/** Control characters end in errors of PostgreSQL and TwiML; a text may hold line breaks and tabs. */
export const cleaned = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').toWellFormed();

/** The patient's own words in a message: without what a telephone or a mail program quotes of ours. */
export const ownWordsOf = (body: string): string => ownWords(cleaned(body)).words;

/** A question of ours that was quoted whole, or cut short before its end. */
const QUOTES_QUESTION = /\b1 ?=|…|\.\.\./u;

/** A reaction instead of words: of WhatsApp, or told in the sentence an SMS makes of it. */
function reactionIn({
  kind,
  body,
}: Pick<ReplyMessage, 'kind' | 'body'>): { kind: ReactionKind; toQuestion: boolean } | null {
  if (kind === 'reaction') return { kind: reactionOf(body), toQuestion: false };
  const { words, reaction } = ownWords(body);
  return reaction !== null && words.trim() === '' ? { kind: reaction, toQuestion: QUOTES_QUESTION.test(body) } : null;
}

const NOTHING_SAID: Understanding = {
  intent: 'unintelligible',
  also: [],
  topics: [],
  level: 'none',
  confidence: 1,
  language: null,
  decidedBy: ['no_words'],
};

const mediaKindOf = (contentType: string): MediaKind => {
  const [type, subtype = ''] = contentType.toLowerCase().split('/');
  if (type === 'audio') return 'voice';
  if (type === 'image') return subtype === 'webp' ? 'sticker' : 'image';
  if (type === 'video') return 'video';
  if (type === 'text' && subtype.includes('vcard')) return 'contact';
  return type === 'application' ? 'document' : 'other';
};

/** Words about a visit are judged as feedback is, where praise can hold words of complaint; danger is never lowered by it. */
function judgedAsComment(
  text: string,
  { level, topics }: Understanding,
  state: ConversationState,
  lang: Locale,
  analyse: Analyse,
): Pick<Understanding, 'level' | 'suspected' | 'topics'> {
  const rating = state.feedback?.rating;
  const {
    urgency,
    suspected,
    harms = [],
  } = analyse({ text, lang, question: 'why', ...(rating === undefined ? {} : { rating }) });
  return {
    level: isDanger(level) ? moreUrgent(level, urgency) : urgency,
    topics: TOPICS.filter((topic) => topics.includes(topic) || harms.some((harm) => harm === topic)),
    ...(suspected && { suspected }),
  };
}

/** What the words mean depends on what they answer: the message that is quoted, else what the conversation waits for. */
const readingStateFor = (
  state: ConversationState,
  context: ConversationContext,
  quoted: Quoted | undefined,
): ReadingState => {
  switch (quoted?.kind) {
    case 'feedback':
      return 'awaiting_rating';
    case 'visit':
    case 'offer':
      return 'awaiting_confirmation';
    default:
      return readingStateOf(state, context.channel);
  }
};

/** How the words of a call are to be taken there; of a text nothing is. */
function spokenIn(
  text: string,
  { intent, topics, level }: Understanding,
  { channel, people }: ConversationContext,
): SpeechSigns {
  if (channel !== 'call' || text.trim() === '') return {};
  const [only, another] = people;
  const names =
    only && !another
      ? [only.firstName, ...(only.lastName === undefined ? [] : [only.lastName, `${only.firstName} ${only.lastName}`])]
      : [];
  return readSpoken(
    text,
    names,
    (intent === 'unintelligible' || intent === 'greeting_thanks') && topics.length === 0 && level === 'none',
  );
}

/** Everyday words of the telephone are no danger; nor is a model's mere suspicion in words that say that somebody is out. Red flags stay what they are. */
function calmed(understood: Understanding, { harmless, sign }: SpeechSigns): Understanding {
  const { suspected, selfHarm, ...rest } = understood;
  const everyday =
    harmless === true || (suspected === true && selfHarm !== true && (sign === 'absent' || sign === 'aside'));
  if (!everyday || understood.level === 'none') return understood;
  const [intent = 'unintelligible', ...also] =
    understood.intent === 'emergency' ? understood.also : [understood.intent, ...understood.also];
  return {
    ...rest,
    intent,
    also,
    topics: rest.topics.filter((topic) => !isHarm(topic)),
    level: 'none',
    decidedBy: [...understood.decidedBy, 'rule:spoken'],
  };
}

const SENTENCE_WORDS = 4;
const isSentence = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length >= SENTENCE_WORDS;

/** Who each part of a text is about is read part by part: what is longer is a letter, and is asked about. */
const LONGEST_BY_PERSON = 600;

type AnswerFor = NonNullable<ReplyReceived['each']>[number];
const DIGIT = /^\D*([13])\D*$/u;
/** "non pour Paul", "Marie yes". */
const SHORT_ANSWER = 4;

const YES_OR_NO = `(?:${turnsOf('shortYes')}|${turnsOf('shortNo')})`;
const SHORT = new RegExp(`^\\W*${YES_OR_NO}(?!\\p{L})|(?<!\\p{L})${YES_OR_NO}\\W*$`, 'iu');
const SHORT_NO = new RegExp(turnsOf('shortNo'), 'iu');
/** Of several people, who comes and who does not, where a text says more than one thing; null when it says one thing of all it names. */
function answersByPerson(
  text: string,
  lang: Locale,
  { people, localNow: now, appointments }: ConversationContext,
): AnswerFor[] | null {
  const read = (words: string): 'confirm' | 'cancel' | null => {
    const digit = DIGIT.exec(words)?.[1];
    if (digit !== undefined) return digit === '1' ? 'confirm' : 'cancel';
    const [answer] = SHORT.exec(words) ?? [];
    if (answer !== undefined && (words.match(/\p{L}+/gu) ?? []).length <= SHORT_ANSWER)
      return SHORT_NO.test(answer) ? 'cancel' : 'confirm';
    const { intent } = understand({ text: words, lang, state: 'awaiting_confirmation', now });
    return intent === 'confirm' || intent === 'cancel' ? intent : null;
  };
  const { parts, rest } = partsByPerson(text, people);
  const ofRest = rest === '' ? null : read(rest);
  const said = parts.flatMap(({ patientId, text: words, without }): AnswerFor[] => {
    const intent = without ? (ofRest === 'cancel' ? 'confirm' : 'cancel') : read(words);
    return intent === null ? [] : [{ patientId, intent }];
  });
  if (said.length !== parts.length) return null;
  const left = people.filter(
    ({ patientId }) =>
      !said.some((one) => one.patientId === patientId) && appointments.some((visit) => visit.patientId === patientId),
  );
  const others =
    ofRest !== null && parts.some(({ without }) => without)
      ? left.map(({ patientId }) => ({ patientId, intent: ofRest }))
      : [];
  const all = [...others, ...said];
  return new Set(all.map(({ intent }) => intent)).size > 1 ? all : null;
}

/** What a message means to the conversation in its present state, and in which state its words were read. */
export function replyEvent(
  message: ReplyMessage,
  state: ConversationState,
  context: ConversationContext,
  analyse: Analyse,
): { event: ReplyReceived; readAs: ReadingState } {
  const { quoted } = message;
  const reaction = reactionIn({ ...message, body: cleaned(message.body) });
  const text = reaction ? '' : ownWordsOf(message.body);
  const lang = localeOf(context.language);
  const spoken = text.trim() !== '';
  // The hour of a call is one of today, and no hour of the visit.
  const ofCall = state.dialogue.name === 'awaiting_call_hour' && context.channel !== 'call' && quoted === undefined;
  const appointment = ofCall ? undefined : visitInQuestion(state, context, quoted);
  const wish = ofCall
    ? context.localNow.slice(0, 10)
    : state.dialogue.name === 'awaiting_wish_confirmation' && context.channel !== 'call'
      ? wishValue(state.dialogue.wish)
      : undefined;
  const readAs = readingStateFor(state, context, quoted);
  const understood = spoken
    ? understand({
        text,
        lang,
        state: readAs,
        now: message.localTime ?? context.localNow,
        ...(appointment === undefined ? {} : { appointment }),
        ...(wish === undefined ? {} : { wish }),
      })
    : NOTHING_SAID;
  const said = spokenIn(text, understood, context);
  const calm = calmed(understood, said);
  const understanding =
    calm.intent === 'feedback' && calm.value !== 'none'
      ? { ...calm, ...judgedAsComment(text, calm, state, lang, analyse) }
      : calm;
  const [file] = message.media;
  const media = reaction ? undefined : (message.kind ?? (file ? mediaKindOf(file.contentType) : undefined));
  const named = context.people.length > 1 ? namedPeople(text, context.people) : [];
  const each =
    named.length > 0 && readAs === 'awaiting_confirmation' && text.length <= LONGEST_BY_PERSON
      ? answersByPerson(text, lang, context)
      : null;
  return {
    readAs,
    event: {
      type: 'reply_received',
      understanding,
      reading: readReplySigns(text, state, context),
      ...(understanding.selfHarm && { selfHarm: true }),
      ...(Object.keys(said).length > 0 && { spoken: said }),
      ...(message.buttonPayload === undefined ? {} : { buttonPayload: message.buttonPayload }),
      ...(quoted === undefined ? {} : { quoted }),
      ...(named.length > 0 && { named }),
      ...(each && { each }),
      ...(isSentence(text) && { sentence: true as const }),
      ...(reaction && { reaction }),
      ...(media === undefined ? {} : { media }),
      ...(message.carrier && { carrier: message.carrier }),
      ...(message.overtaken ? { overtaken: true } : {}),
    },
  };
}
