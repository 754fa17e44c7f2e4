import { type Alerts } from '../alerts';
import { readXml, type XmlElement, XmlError } from '../twiml/read-xml';
import { type WebhookClient, type WebhookParams } from '../webhook-client';
import { type DocumentRequest } from './check-call';

const DOCUMENT_LIMIT = 64 * 1024;

/** A TwiML document and the address relative ones in it start from; null for TwiML given in the request. */
export interface VoiceDocument {
  root: XmlElement;
  baseUrl: string | null;
}

/**
 * Fetches the next TwiML of a call and reads it. Null, and an alert with Twilio's code, when it cannot be used.
 * @param params what Twilio tells the clinic with every request of a call
 */
export async function fetchDocument(
  request: DocumentRequest,
  params: WebhookParams,
  client: WebhookClient,
  alerts: Alerts,
): Promise<VoiceDocument | null> {
  const sid = params.CallSid ?? '';
  if (request.kind === 'inline') return parse(request.twiml, null, sid, alerts);
  const answer = await client.send({
    url: request.url,
    method: request.method,
    params: { ...params, ...request.extra },
  });
  if (answer.kind === 'unreachable') {
    alerts.add(answer.reason === 'too_large' ? 11750 : 11205, sid, `The TwiML could not be fetched: ${answer.reason}.`);
    return null;
  }
  if (answer.status < 200 || answer.status > 299) {
    alerts.add(11200, sid, `The TwiML request was answered with ${answer.status}.`);
    return null;
  }
  const type = answer.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!['text/xml', 'application/xml', 'text/html'].includes(type)) {
    alerts.add(12300, sid, 'The Content-Type of the TwiML is not XML.');
    return null;
  }
  return parse(answer.body, request.url, sid, alerts);
}

function parse(source: string, baseUrl: string | null, sid: string, alerts: Alerts): VoiceDocument | null {
  if (source.length > DOCUMENT_LIMIT) {
    alerts.add(11750, sid, 'The TwiML is larger than 64 KiB.');
    return null;
  }
  try {
    const root = readXml(source);
    if (root.name === 'Response') return { root, baseUrl };
    alerts.add(12100, sid, 'The root element is not <Response>.');
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    alerts.add(12100, sid, error.message);
  }
  return null;
}
