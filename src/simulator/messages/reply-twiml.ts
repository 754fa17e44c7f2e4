import { elementsOf, readXml, textOf, type XmlElement, XmlError } from '../twiml/read-xml';
import { type ReplyRequest } from './outbound-messages';

export type MessageAnswer =
  | {
      kind: 'messages';
      replies: ReplyRequest[];
      redirect: { url: string; method: 'GET' | 'POST' } | null;
      warnings: string[];
    }
  /** Twilio's code and what is wrong. */
  | { kind: 'invalid'; code: number; reason: string };

const BODY_LIMIT = 1600;

/**
 * Reads the answer to an inbound message as Twilio does: TwiML when it is XML or HTML, a message to the patient when it is plain text,
 * nothing when it is empty (twilio.com/docs/messaging/twiml).
 */
export function readMessageAnswer(contentType: string, body: string): MessageAnswer {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (body === '') return { kind: 'messages', replies: [], redirect: null, warnings: [] };
  if (type === 'text/plain') return plainText(body);
  if (!['text/xml', 'application/xml', 'text/html'].includes(type)) {
    return { kind: 'invalid', code: 12300, reason: 'The Content-Type of the answer is neither XML nor plain text.' };
  }
  try {
    return fromDocument(readXml(body));
  } catch (error) {
    if (error instanceof XmlError) return { kind: 'invalid', code: 12100, reason: error.message };
    throw error;
  }
}

function plainText(body: string): MessageAnswer {
  if (body.length > BODY_LIMIT)
    return { kind: 'invalid', code: 21617, reason: 'The text of the answer is longer than 1600 characters.' };
  return { kind: 'messages', replies: [{ body, mediaUrls: [], statusCallback: null }], redirect: null, warnings: [] };
}

function fromDocument(root: XmlElement): MessageAnswer {
  if (root.name !== 'Response') return { kind: 'invalid', code: 12100, reason: 'The root element is not <Response>.' };
  const answer: Extract<MessageAnswer, { kind: 'messages' }> = {
    kind: 'messages',
    replies: [],
    redirect: null,
    warnings: [],
  };
  for (const element of elementsOf(root)) {
    if (element.name === 'Message' || element.name === 'Sms') {
      const reply = readReply(element);
      if (reply.body.length > BODY_LIMIT)
        return { kind: 'invalid', code: 21617, reason: 'The text of a <Message> is longer than 1600 characters.' };
      if (reply.body === '' && reply.mediaUrls.length === 0) answer.warnings.push('A <Message> is empty.');
      else answer.replies.push(reply);
    } else if (element.name === 'Redirect') {
      answer.redirect = { url: textOf(element).trim(), method: element.attributes.method === 'GET' ? 'GET' : 'POST' };
      break;
    } else {
      answer.warnings.push(`<${element.name}> is not a verb of messaging TwiML.`);
    }
  }
  return answer;
}

function readReply(element: XmlElement): ReplyRequest {
  const parts = elementsOf(element);
  const bodies = parts.filter((part) => part.name === 'Body').map(textOf);
  const direct = element.children.filter((child) => typeof child === 'string').join('');
  return {
    body: (bodies.length > 0 ? bodies.join('') : direct).trim(),
    mediaUrls: parts.filter((part) => part.name === 'Media').map((part) => textOf(part).trim()),
    statusCallback: element.attributes.statusCallback || element.attributes.action || null,
  };
}
