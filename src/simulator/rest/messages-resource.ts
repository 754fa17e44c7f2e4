import { type Failures } from '../failures';
import { type Account, type Settings } from '../options';
import { type RecordLog } from '../record-log';
import { type Stats } from '../stats';
import { checkMessage } from '../messages/check-message';
import { messageJson, type MessageRecord } from '../messages/message-record';
import { type OutboundMessages } from '../messages/outbound-messages';
import { type Answer, type ApiRequest, json, methodNotAllowed, noContent, notFound, refusal } from './answer';
import { API_VERSION, rfc2822 } from './format';
import { dateFilter, listPage } from './list-page';
import { answerAfter, answerBefore } from './planned-answer';

/** /Messages.json and what lies below it. */
export class MessagesResource {
  constructor(
    private readonly account: Account,
    private readonly settings: Settings,
    private readonly log: RecordLog<MessageRecord>,
    private readonly outbound: OutboundMessages,
    private readonly failures: Failures,
    private readonly stats: Stats,
    private readonly now: () => Date,
  ) {}

  collection(request: ApiRequest): Answer {
    if (request.method === 'GET') return this.list(request);
    return request.method === 'POST' ? this.create(request.form) : methodNotAllowed();
  }

  one(request: ApiRequest, sid: string): Answer {
    const message = this.log.get(sid);
    if (!message) return notFound(request.target);
    switch (request.method) {
      case 'GET':
        return json(200, messageJson(message));
      case 'POST':
        return this.update(message, request.form);
      case 'DELETE':
        message.body = '';
        message.media = [];
        this.log.delete(sid);
        return noContent;
      default:
        return methodNotAllowed();
    }
  }

  mediaList(request: ApiRequest, sid: string): Answer {
    const message = this.log.get(sid);
    if (!message) return notFound(request.target);
    if (request.method !== 'GET') return methodNotAllowed();
    return json(200, {
      media_list: message.media.map((media) => ({
        sid: media.sid,
        account_sid: message.accountSid,
        parent_sid: message.sid,
        content_type: media.contentType,
        date_created: rfc2822(message.createdAt),
        date_updated: rfc2822(message.updatedAt),
        uri: `/${API_VERSION}/Accounts/${message.accountSid}/Messages/${message.sid}/Media/${media.sid}.json`,
      })),
      first_page_uri: request.target,
      next_page_uri: null,
      previous_page_uri: null,
      uri: request.target,
      page: 0,
      page_size: 50,
      start: 0,
      end: Math.max(0, message.media.length - 1),
    });
  }

  /** What a patient sent: Twilio redirects to its content network, with an address that needs no log-in (help.twilio.com/articles/223183748). */
  media(request: ApiRequest, sid: string, mediaSid: string): Answer {
    const message = this.log.get(sid);
    const media = message?.media.find((item) => item.sid === mediaSid);
    if (!message || !media?.bytes) return notFound(request.target);
    if (request.method === 'DELETE') {
      message.media = message.media.filter((item) => item !== media);
      return noContent;
    }
    if (request.method !== 'GET') return methodNotAllowed();
    return { status: 307, body: null, headers: { Location: `/media/${this.account.sid}/${sid}/${mediaSid}` } };
  }

  /** The content network: the bytes. */
  mediaBytes(path: string): Answer {
    const [, sid = '', mediaSid] = path.split('/');
    const media = this.log.get(sid)?.media.find((item) => item.sid === mediaSid);
    if (!media?.bytes) return notFound(path);
    return { status: 200, body: media.bytes, headers: { 'Content-Type': media.contentType } };
  }

  private list(request: ApiRequest): Answer {
    const { query } = request;
    const filter = { to: query.get('To') ?? undefined, from: query.get('From') ?? undefined };
    const sentAt = dateFilter(query, 'DateSent');
    return listPage(request, {
      name: 'messages',
      newestFirst: (before) => this.log.newestFirst(filter, before),
      bySid: (sid) => this.log.get(sid),
      accepts: (message) => sentAt(message.sentAt),
      toJson: messageJson,
      visibleUntil: this.now().getTime() - this.settings.listLagMillis,
    });
  }

  private create(form: URLSearchParams): Answer {
    this.stats.received('message');
    const checked = checkMessage(form, this.account);
    if (!checked.ok) return refusal(checked.error);
    const { request } = checked;
    const planned = this.failures.plan({
      kind: 'message',
      channel: request.channel === 'rcs' ? 'sms' : request.channel,
      to: request.to,
      content: request.body,
    });
    const before = answerBefore(planned);
    if (before) return before;
    const blocked = this.outbound.refusal(request);
    if (blocked) return refusal(blocked);
    const message = this.outbound.create(request, planned);
    this.stats.accepted('message', message.sid, message.to, request.content);
    return answerAfter(planned, json(201, messageJson(message)));
  }

  /** Only what Twilio allows: an empty Body takes the text out of the record. */
  private update(message: MessageRecord, form: URLSearchParams): Answer {
    if (form.get('Status') !== null)
      return refusal({ status: 400, code: 30409, message: 'The message cannot be canceled: it is not scheduled' });
    if (form.get('Body') !== '')
      return refusal({ status: 400, code: 20001, message: 'Body may only be changed to the empty string' });
    message.body = '';
    message.updatedAt = this.now();
    return json(200, messageJson(message));
  }
}
