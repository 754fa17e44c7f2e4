import { type Twilio } from 'twilio';
import { type CallInstance } from 'twilio/lib/rest/api/v2010/account/call';
import { type MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import { readAddress, readUserIds } from './addresses';
import { failureClass } from './codes';
import { carrierKeyword } from './opt-out-keywords';
import { messageStatusOf } from './statuses';
import { type ListedInbound, type ProviderOutcome, type ProviderRecords } from '../../ports/out/provider-records';

const SID = /^(SM|MM|CA)[0-9a-fA-F]{32}$/;

export interface TwilioRecordsSettings {
  texts: Twilio;
  calls: Twilio;
  /** Our addresses that can receive, as Twilio writes them. */
  inboundAddresses: readonly string[];
  /** A messaging service receives on numbers that only Twilio knows: then its list is read without an address. */
  anyAddress: boolean;
}

/** Twilio gives pages of 1000 at most. Every few seconds the newest few inbound texts are enough. */
const INBOUND_PAGE = 100;
const OUTCOME_PAGE = 500;
const MOST_INBOUND_PAGES = 500;
const MOST_OUTCOME_PAGES = 4;
const DAY_MS = 24 * 60 * 60_000;
const NOT_FOUND = 404;

interface PageOf<T> {
  instances: T[];
  nextPage(): Promise<PageOf<T>> | undefined;
}

const sentAt = (message: MessageInstance): Date => message.dateSent ?? message.dateCreated;

function inboundOf(message: MessageInstance): ListedInbound | null {
  const sender = readAddress(message.from);
  if (message.direction !== 'inbound' || sender === null) return null;
  const { address: from, channel, byRcs } = sender;
  const carrier = carrierKeyword({ channel, body: message.body });
  // A list shows the number or the id, never both.
  return {
    sid: message.sid,
    from,
    userIds: readUserIds({ From: message.from }),
    channel,
    byRcs,
    body: message.body,
    ...(carrier && { carrier }),
    receivedAt: sentAt(message),
    mediaCount: Number(message.numMedia) || 0,
  };
}

const outcomeOfText = ({
  sid,
  status,
  errorCode,
  price,
  priceUnit,
  numSegments,
}: MessageInstance): ProviderOutcome => ({
  sid,
  providerStatus: status,
  status: messageStatusOf('sms', status),
  errorCode: errorCode ?? null,
  failure: failureClass(errorCode ?? null),
  price: price ?? null,
  priceUnit: price ? priceUnit : null,
  segments: Number(numSegments) || null,
});

const outcomeOfCall = ({ sid, status, price, priceUnit }: CallInstance): ProviderOutcome => ({
  sid,
  providerStatus: status,
  status: messageStatusOf('call', status),
  errorCode: null,
  failure: failureClass(null),
  price: price ?? null,
  priceUnit: price ? priceUnit : null,
  segments: null,
});

/** Reads pages until one says enough or there is none left; false when the limit came first. */
async function readPages<T>(
  first: Promise<PageOf<T>>,
  most: number,
  take: (page: T[]) => 'more' | 'enough',
): Promise<boolean> {
  let next: Promise<PageOf<T>> | undefined = first;
  for (let n = 0; next !== undefined; n++) {
    if (n === most) return false;
    const page: PageOf<T> = await next;
    if (take(page.instances) === 'enough') return true;
    next = page.nextPage();
  }
  return true;
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

async function removal(work: () => Promise<unknown>): Promise<'gone' | 'not_yet' | null> {
  try {
    await work();
    return 'gone';
  } catch (error) {
    const status = (error as { status?: unknown } | null)?.status;
    if (status === NOT_FOUND) return 'gone';
    return typeof status === 'number' && status >= 400 && status < 500 && status !== 401 && status !== 429
      ? 'not_yet'
      : null;
  }
}

/** Reads Twilio's lists of messages and calls: https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources */
export function createTwilioRecords({
  texts,
  calls,
  inboundAddresses,
  anyAddress,
}: TwilioRecordsSettings): ProviderRecords {
  async function inboundTo(
    to: string | undefined,
    since: Date,
  ): Promise<{ messages: ListedInbound[]; complete: boolean }> {
    const messages: ListedInbound[] = [];
    // Twilio documents the filter by whole days, so the instant is compared here too; lists are newest first.
    const first = texts.messages.page({
      ...(to === undefined ? {} : { to }),
      dateSentAfter: since,
      pageSize: INBOUND_PAGE,
    });
    const complete = await readPages(first, MOST_INBOUND_PAGES, (page) => {
      for (const message of page) {
        const inbound = inboundOf(message);
        if (inbound && inbound.receivedAt >= since) messages.push(inbound);
      }
      const last = page.at(-1);
      return last && sentAt(last) < since ? 'enough' : 'more';
    });
    return { messages: messages.reverse(), complete };
  }

  return {
    owns: (sid) => SID.test(sid),
    listInbound: (since) =>
      orNull(async () => {
        // Whole seconds: what came in the second of the last look must not be cut off by its milliseconds.
        const from = new Date(Math.floor(since.getTime() / 1000) * 1000);
        const lists = await Promise.all(
          anyAddress ? [inboundTo(undefined, from)] : inboundAddresses.map((to) => inboundTo(to, from)),
        );
        return {
          messages: lists
            .flatMap(({ messages }) => messages)
            .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()),
          complete: lists.every(({ complete }) => complete),
        };
      }),
    mediaOf: (sid) =>
      orNull(async () =>
        (await texts.messages(sid).media.list({ limit: 10 })).map(({ uri, contentType }) => ({
          url: `${texts.api.baseUrl}${uri.replace(/\.json$/, '')}`,
          contentType,
        })),
      ),
    listOutcomes: (kind, { from, until }) =>
      orNull(async () => {
        const found: ProviderOutcome[] = [];
        // A day more: by whole days the end of the range could otherwise cut the last day off.
        const end = new Date(until.getTime() + DAY_MS);
        if (kind === 'text') {
          const first = texts.messages.page({ dateSentAfter: from, dateSentBefore: end, pageSize: OUTCOME_PAGE });
          await readPages(first, MOST_OUTCOME_PAGES, (page) => {
            found.push(...page.map(outcomeOfText));
            const last = page.at(-1);
            return last && sentAt(last) < from ? 'enough' : 'more';
          });
        } else {
          const first = calls.calls.page({ startTimeAfter: from, startTimeBefore: end, pageSize: OUTCOME_PAGE });
          await readPages(first, MOST_OUTCOME_PAGES, (page) => {
            found.push(...page.map(outcomeOfCall));
            const last = page.at(-1);
            return last && (last.startTime ?? last.dateCreated) < from ? 'enough' : 'more';
          });
        }
        return found;
      }),
    async remove(kind, sid) {
      if (kind === 'call') return removal(() => calls.calls(sid).remove());
      // Files are records of their own. Nothing but the ids of those that are there is read.
      const files = await orNull(async () =>
        (await texts.messages(sid).media.list({ limit: 10 })).map((file) => file.sid),
      );
      for (const file of files ?? []) {
        const removed = await removal(() => texts.messages(sid).media(file).remove());
        if (removed !== 'gone') return removed;
      }
      return removal(() => texts.messages(sid).remove());
    },
    async fetchOutcome(kind, sid) {
      try {
        return kind === 'text'
          ? outcomeOfText(await texts.messages(sid).fetch())
          : outcomeOfCall(await calls.calls(sid).fetch());
      } catch (error) {
        return (error as { status?: unknown } | null)?.status === NOT_FOUND ? 'gone' : null;
      }
    },
  };
}
