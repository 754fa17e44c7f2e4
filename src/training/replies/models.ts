import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Locale } from '../../domain/locale';
import { type LinearModel } from '../../language/engine/model/linear-model';
import { type SharedModel } from '../../language/engine/model/shared-models';
import { urgencyByRules } from '../../language/urgency/assess-urgency';
import { type RulesFound } from '../../language/urgency/second-opinion';
import { intentRows, urgencyRows } from '../corpus';
import {
  askedOfTests,
  commentsAsTaught,
  readReplies,
  readUrgency,
  repliesAskedOfTests,
  type ReplyRow,
  type Taught,
  type TaughtReply,
  trainIntent,
  trainLanguageSeen,
  trainUrgency,
  urgencyCases,
  withOwnReplies,
  withOwnUrgency,
} from './recipe';

const COMMENTS: readonly (readonly [string, Locale])[] = [
  ['en-nhs', 'en'],
  ['fr-xed', 'fr'],
  ['own-dev', 'en'],
];

function comments(folder: string): { text: string; lang: Locale }[] {
  return COMMENTS.flatMap(([name, lang]) =>
    readFileSync(path.join(folder, 'feedback', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const row = JSON.parse(line) as { text: string; lang?: Locale };
        return { text: row.text.slice(0, 200), lang: row.lang ?? lang };
      }),
  );
}

const foundIn = (text: string): RulesFound => urgencyByRules(text).found;

/**
 * The models that read replies, trained on the corpus, our older rows and the data in `folder` (replies/ and feedback/). `teaches` leaves hands out, whose rows
 * the models shall be measured on; `corrected` are replies that staff read differently. The same rows give the same bytes.
 */
export function trainReplyModels(
  folder: string,
  teaches: (hand: string) => boolean = () => true,
  corrected: readonly TaughtReply[] = [],
): Record<Exclude<SharedModel, 'language'>, LinearModel> {
  const given = readReplies(path.join(folder, 'replies'));
  const replies = intentRows().filter(({ hand }) => teaches(hand));
  const levels: Taught[] = [
    ...urgencyRows().filter(({ hand }) => teaches(hand)),
    ...withOwnUrgency(readUrgency(path.join(folder, 'replies'))),
    ...urgencyCases(),
    ...askedOfTests(),
  ].map(({ text, level }) => ({ text, level }));
  const everyday: ReplyRow[] = replies.map(({ hand, ...row }) => ({ group: hand, ...row }));
  return {
    intent: trainIntent([
      ...[...everyday, ...withOwnReplies(given)].map(({ text, lang, state, intent }) => ({
        text,
        lang,
        state,
        labels: [intent],
      })),
      ...repliesAskedOfTests(),
      ...corrected,
    ]),
    urgency: trainUrgency(
      [...levels, ...commentsAsTaught(path.join(folder, 'feedback'), (text) => foundIn(text).level === 'none')],
      [...everyday, ...withOwnReplies(given)],
      foundIn,
    ),
  };
}

/** The model that tells French from English, from the data in `folder`. */
export const trainLanguageModel = (folder: string): LinearModel =>
  trainLanguageSeen([
    ...readReplies(path.join(folder, 'replies')),
    ...readUrgency(path.join(folder, 'replies')),
    ...comments(folder),
  ]);
