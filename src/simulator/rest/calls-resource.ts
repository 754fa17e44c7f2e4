import { callJson, type CallRecord, isLive } from '../calls/call-record';
import { type Calls } from '../calls/calls';
import { checkCall, readDocument } from '../calls/check-call';
import { type Failures } from '../failures';
import { type Account, type Settings } from '../options';
import { type RecordLog } from '../record-log';
import { type Stats } from '../stats';
import { type Answer, type ApiRequest, json, methodNotAllowed, noContent, notFound, refusal } from './answer';
import { dateFilter, listPage } from './list-page';
import { answerAfter, answerBefore } from './planned-answer';

/** /Calls.json and what lies below it. */
export class CallsResource {
  constructor(
    private readonly account: Account,
    private readonly settings: Settings,
    private readonly log: RecordLog<CallRecord>,
    private readonly calls: Calls,
    private readonly failures: Failures,
    private readonly stats: Stats,
    private readonly now: () => Date,
  ) {}

  collection(request: ApiRequest): Answer {
    if (request.method === 'GET') return this.list(request);
    return request.method === 'POST' ? this.create(request.form) : methodNotAllowed();
  }

  one(request: ApiRequest, sid: string): Answer {
    const call = this.log.get(sid);
    if (!call) return notFound(request.target);
    switch (request.method) {
      case 'GET':
        return json(200, callJson(call));
      case 'POST':
        return this.update(call, request.form);
      case 'DELETE':
        if (isLive(call))
          return refusal({ status: 400, code: 20009, message: 'A call that is in progress cannot be deleted' });
        call.heard = [];
        this.log.delete(sid);
        return noContent;
      default:
        return methodNotAllowed();
    }
  }

  private list(request: ApiRequest): Answer {
    const { query } = request;
    const filter = { to: query.get('To') ?? undefined, from: query.get('From') ?? undefined };
    const [status, parent] = [query.get('Status'), query.get('ParentCallSid')];
    const startedAt = dateFilter(query, 'StartTime');
    const endedAt = dateFilter(query, 'EndTime');
    return listPage(request, {
      name: 'calls',
      newestFirst: (before) => this.log.newestFirst(filter, before),
      bySid: (sid) => this.log.get(sid),
      accepts: (call) =>
        (status === null || call.status === status) &&
        (parent === null || call.parentCallSid === parent) &&
        startedAt(call.startedAt) &&
        endedAt(call.endedAt),
      toJson: callJson,
      visibleUntil: this.now().getTime() - this.settings.listLagMillis,
    });
  }

  private create(form: URLSearchParams): Answer {
    this.stats.received('call');
    const checked = checkCall(form, this.account);
    if (!checked.ok) return refusal(checked.error);
    const { request } = checked;
    const content = request.document.kind === 'url' ? request.document.url : request.document.twiml;
    const planned = this.failures.plan({ kind: 'call', channel: 'call', to: request.to, content });
    const before = answerBefore(planned);
    if (before) return before;
    const call = this.calls.create(request, planned);
    this.stats.accepted('call', call.sid, call.to, content);
    return answerAfter(planned, json(201, callJson(call)));
  }

  private update(call: CallRecord, form: URLSearchParams): Answer {
    const status = form.get('Status');
    let done: boolean;
    if (status === 'completed' || status === 'canceled') {
      done = this.calls.update(call, { hangUp: true });
    } else {
      const document = readDocument(form);
      if (!document.ok) return refusal(document.error);
      done = this.calls.update(call, { document: document.request });
    }
    return done
      ? json(200, callJson(call))
      : refusal({ status: 400, code: 21220, message: 'Call is not in-progress. Cannot redirect.' });
  }
}
