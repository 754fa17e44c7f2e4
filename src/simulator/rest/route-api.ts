import { type Answer, type ApiRequest, notFound } from './answer';
import { type CallsResource } from './calls-resource';
import { type MessagesResource } from './messages-resource';

const MESSAGE = /^Messages\/([SM]M[0-9a-f]{32})(?:\.json|\/(Media)(?:\.json|\/(ME[0-9a-f]{32})(?:\.json)?))$/;
const CALL = /^Calls\/(CA[0-9a-f]{32})\.json$/;

/** Finds the resource of a path below the account. */
export function routeApi(path: string, request: ApiRequest, messages: MessagesResource, calls: CallsResource): Answer {
  if (path === 'Messages.json') return messages.collection(request);
  if (path === 'Calls.json') return calls.collection(request);
  const message = MESSAGE.exec(path);
  if (message?.[1]) {
    if (message[3]) return messages.media(request, message[1], message[3]);
    return message[2] ? messages.mediaList(request, message[1]) : messages.one(request, message[1]);
  }
  const call = CALL.exec(path);
  return call?.[1] ? calls.one(request, call[1]) : notFound(request.target);
}
