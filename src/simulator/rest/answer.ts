import { errorBody, type TwilioError } from './twilio-error';

/** What the server does with a request. */
export interface Answer {
  status: number;
  /** Sent as JSON, except a Buffer, which is sent as it is; null: no body. */
  body: object | Buffer | null;
  headers?: Record<string, string>;
  /** Milliseconds to wait before answering, on top of the fixed latency. */
  delayMillis?: number;
  /** Break the connection instead of answering. */
  reset?: boolean;
}

/** A request as the resources see it. */
export interface ApiRequest {
  method: string;
  /** Path with its query, as it stands in the request line. */
  target: string;
  query: URLSearchParams;
  form: URLSearchParams;
}

export const json = (status: number, body: object): Answer => ({ status, body });
export const noContent: Answer = { status: 204, body: null };

export const refusal = (error: TwilioError): Answer => ({ status: error.status, body: errorBody(error) });

export const notFound = (path: string): Answer =>
  refusal({ status: 404, code: 20404, message: `The requested resource ${path.split('?')[0] ?? ''} was not found` });

export const methodNotAllowed = (): Answer => refusal({ status: 405, code: 20004, message: 'Method not allowed' });
