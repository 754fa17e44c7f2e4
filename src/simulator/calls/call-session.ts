import { type Alerts } from '../alerts';
import { type Settings } from '../options';
import { type Phones } from '../phones';
import { isPhoneNumber } from '../rest/format';
import { elementsOf, textOf, type XmlElement } from '../twiml/read-xml';
import { type WebhookClient, type WebhookParams } from '../webhook-client';
import { type CallLine, type LineSignal } from './call-line';
import { type CallRecord, type CallStatus, type HeardEntry, patientOf } from './call-record';
import { type DocumentRequest, methodOf } from './check-call';
import { fetchDocument, type VoiceDocument } from './fetch-document';
import { collectInput, type GatherInput, readGather } from './gather';
import { type CalleeBehaviour } from './people';

/** How a verb ends. */
type Outcome = { kind: 'next' } | { kind: 'document'; request: DocumentRequest } | { kind: 'end' };

/** How a <Dial> ended. */
export interface DialResult {
  status: CallStatus;
  sid: string;
  seconds: number;
  patientHungUp: boolean;
}

/** What a session needs from the outside. */
export interface SessionTools {
  settings: Settings;
  client: WebhookClient;
  alerts: Alerts;
  phones: Phones;
  /** The call is accepted: its first TwiML does not begin with <Reject>. */
  accepted: () => void;
  /** Connects the call to another number, which sees `callerId`, and says how that ended. */
  dial: (
    parent: CallRecord,
    line: CallLine,
    number: string,
    callerId: string,
    timeoutSeconds: number,
  ) => Promise<DialResult>;
}

const NEXT: Outcome = { kind: 'next' };
const END: Outcome = { kind: 'end' };
/** A call that asks for more documents than this goes round in circles. */
const MAX_DOCUMENTS = 200;
/** About 150 words a minute. */
const CHARACTERS_PER_SECOND = 14;
const RECORDING_SECONDS = 4;
const SAY_LIMIT = 4096;
const APPLICATION_ERROR = 'We are sorry. An application error has occurred. Goodbye.';

/** The parameters of every request about a call (twilio.com/docs/voice/twiml#request-parameters). */
export function voiceParams(call: CallRecord): WebhookParams {
  const params: WebhookParams = {
    CallSid: call.sid,
    AccountSid: call.accountSid,
    From: call.from,
    Caller: call.from,
    To: call.to,
    Called: call.to,
    CallStatus: call.status,
    ApiVersion: '2010-04-01',
    Direction: call.direction,
  };
  if (call.parentCallSid) params.ParentCallSid = call.parentCallSid;
  if (call.answeredBy) params.AnsweredBy = call.answeredBy;
  return params;
}

/** Carries out the TwiML of one call that has been answered. */
export class CallSession {
  private gathers = 0;

  constructor(
    private readonly call: CallRecord,
    private readonly line: CallLine,
    private readonly person: CalleeBehaviour,
    private readonly tools: SessionTools,
  ) {}

  /** Resolves with the final status when either side has hung up. */
  async run(first: DocumentRequest, fallback: DocumentRequest | null): Promise<CallStatus> {
    let request: DocumentRequest = first;
    for (let documents = 0; documents < MAX_DOCUMENTS; documents += 1) {
      const document = (await this.fetch(request)) ?? (fallback && (await this.fetch(fallback)));
      if (documents === 0) {
        const verb = document && elementsOf(document.root)[0];
        if (verb?.name === 'Reject' && this.call.direction === 'inbound')
          return verb.attributes.reason === 'busy' ? 'busy' : 'no-answer';
        this.tools.accepted();
      }
      if (!document) {
        await this.say(APPLICATION_ERROR, 'en-US', 'default');
        return 'completed';
      }
      const outcome = await this.execute(document);
      if (outcome.kind !== 'document') return 'completed';
      request = outcome.request;
    }
    this.tools.alerts.add(12200, this.call.sid, `The call asked for more than ${MAX_DOCUMENTS} documents.`);
    return 'completed';
  }

  private fetch(request: DocumentRequest): Promise<VoiceDocument | null> {
    return fetchDocument(request, voiceParams(this.call), this.tools.client, this.tools.alerts);
  }

  private async execute(document: VoiceDocument): Promise<Outcome> {
    for (const element of elementsOf(document.root)) {
      const outcome = await this.verb(element, document);
      if (outcome.kind !== 'next') return outcome;
    }
    return END;
  }

  private async verb(element: XmlElement, document: VoiceDocument): Promise<Outcome> {
    switch (element.name) {
      case 'Say':
      case 'Play':
      case 'Pause':
        return this.afterPrompt(await this.prompt(element));
      case 'Gather':
        return this.gather(element, document);
      case 'Redirect':
        return this.goTo(textOf(element).trim(), element.attributes.method, document, {});
      case 'Dial':
        return this.dial(element, document);
      case 'Hangup':
      case 'Reject':
        return END;
      default:
        this.tools.alerts.add(
          12200,
          this.call.sid,
          `<${element.name}> is not a verb of voice TwiML, or not one this stand-in plays.`,
        );
        return NEXT;
    }
  }

  private goTo(
    address: string,
    method: string | undefined,
    document: VoiceDocument,
    extra: Record<string, string>,
  ): Outcome {
    if (document.baseUrl === null ? URL.canParse(address) : URL.canParse(address, document.baseUrl)) {
      const url =
        address === '' && document.baseUrl !== null
          ? document.baseUrl
          : new URL(address, document.baseUrl ?? undefined).href;
      return { kind: 'document', request: { kind: 'url', url, method: methodOf(method), extra } };
    }
    this.tools.alerts.add(
      11100,
      this.call.sid,
      'An address in the TwiML is not valid; TwiML without a URL needs absolute addresses.',
    );
    return END;
  }

  private afterPrompt(signal: LineSignal | null): Outcome {
    if (signal?.kind === 'redirected') return { kind: 'document', request: signal.document };
    return signal?.kind === 'hung_up' ? END : NEXT;
  }

  /** Plays one prompt. A signal that ends it early is returned. */
  private async prompt(element: XmlElement): Promise<LineSignal | null> {
    switch (element.name) {
      case 'Say':
        return this.say(
          textOf(element).trim(),
          element.attributes.language ?? 'en-US',
          element.attributes.voice ?? 'default',
        );
      case 'Play': {
        const url = textOf(element).trim();
        if (url !== '') this.hear({ kind: 'played', url });
        return this.pass(RECORDING_SECONDS * Math.max(1, Number(element.attributes.loop ?? 1) || 1));
      }
      case 'Pause':
        return this.pass(Number(element.attributes.length ?? 1) || 1);
      default:
        this.tools.alerts.add(12200, this.call.sid, `<${element.name}> may not stand inside <Gather>.`);
        return null;
    }
  }

  private async say(text: string, language: string, voice: string): Promise<LineSignal | null> {
    if (text === '' || text.length > SAY_LIMIT) {
      this.tools.alerts.add(
        text === '' ? 13510 : 13511,
        this.call.sid,
        'The text of a <Say> is empty or longer than 4096 characters.',
      );
      return null;
    }
    this.hear({ kind: 'said', text, language, voice });
    return this.pass(text.length / CHARACTERS_PER_SECOND);
  }

  private async gather(element: XmlElement, document: VoiceDocument): Promise<Outcome> {
    const settings = readGather(element);
    const { call, line } = this;
    line.listening = true;
    call.awaiting = settings.awaiting;
    this.changed();
    let first: LineSignal | null = null;
    for (const prompt of elementsOf(element)) {
      first = await this.prompt(prompt);
      if (first) break;
    }
    const input: GatherInput = await collectInput({
      call,
      line,
      settings,
      first,
      person: this.person,
      turn: this.gathers,
      secondMillis: this.tools.settings.callSecondMillis,
      hear: (entry) => this.hear(entry),
    });
    this.gathers += 1;
    line.stopListening();
    call.awaiting = null;
    this.changed();
    if (input.kind === 'signal') return this.afterPrompt(input.signal);
    if (input.kind === 'nothing' && !settings.actionOnEmptyResult) return NEXT;
    return this.goTo(
      settings.action,
      settings.method,
      document,
      input.kind === 'nothing' ? settings.emptyParams : input.params,
    );
  }

  private async dial(element: XmlElement, document: VoiceDocument): Promise<Outcome> {
    const nested = elementsOf(element).find((part) => part.name === 'Number');
    const number = textOf(nested ?? element).trim();
    const timeout = Number(element.attributes.timeout ?? 30) || 30;
    const callerId = element.attributes.callerId ?? this.call.from;
    if (element.attributes.callerId !== undefined && !isPhoneNumber(callerId))
      this.tools.alerts.add(13214, this.call.sid, 'The callerId of <Dial> is no telephone number.');
    this.hear({ kind: 'connected', number });
    const ended = await this.tools.dial(this.call, this.line, number, callerId, timeout);
    if (ended.patientHungUp) return END;
    if (element.attributes.action === undefined) return NEXT;
    const extra = {
      DialCallStatus: ended.status,
      DialCallSid: ended.sid,
      DialCallDuration: String(ended.seconds),
      DialBridged: String(ended.status === 'completed'),
    };
    return this.goTo(element.attributes.action, element.attributes.method, document, extra);
  }

  /** Lets so many seconds of the call pass. Keys end it only while somebody listens. */
  private pass(seconds: number): Promise<LineSignal | null> {
    return this.line.wait(seconds * this.tools.settings.callSecondMillis);
  }

  private hear(entry: HeardEntry): void {
    this.call.heard.push(entry);
    this.changed();
  }

  private changed(): void {
    this.tools.phones.changed(patientOf(this.call));
  }
}
