import { z } from 'zod';
import { callJson } from './calls/call-record';
import { calleeSchema } from './calls/people';
import { failureSchema } from './failures';
import { messageJson } from './messages/message-record';
import { isPersonal } from './messages/whatsapp-users';
import { type Answer, type ApiRequest, json, methodNotAllowed, noContent, notFound } from './rest/answer';
import { type Simulator } from './simulator';

const number = z.string().regex(/^\+[1-9]\d{6,14}$/, 'Write the number as +, country code and number.');
/** A number, or the id of a WhatsApp user without one. */
const person = z
  .string()
  .refine(isPersonal, 'Write a number as +, country code and number, or a WhatsApp user id as CM. and its digits.');
const userId = z.string().max(200);
const webUrl = z.url({ protocol: /^https?$/ }).nullable();
const millis = z.int().min(0).max(600_000);

const personSchema = z.strictObject({ number: number.optional(), behaviour: calleeSchema });
const webhooksSchema = z.strictObject({
  message: webUrl.optional(),
  voice: webUrl.optional(),
  voiceStatus: webUrl.optional(),
});
const settingsSchema = z.strictObject({
  latencyMillis: millis.optional(),
  listLagMillis: millis.optional(),
  callSecondMillis: millis.optional(),
  delays: z
    .strictObject({
      sent: millis.optional(),
      delivered: millis.optional(),
      read: millis.optional(),
      ringing: millis.optional(),
      answered: millis.optional(),
    })
    .optional(),
});
const messageSchema = z.strictObject({
  from: person,
  to: number,
  channel: z.enum(['whatsapp', 'sms', 'rcs']),
  body: z.string().max(1600),
  profileName: z.string().optional(),
  externalUserId: userId.nullable().optional(),
  parentExternalUserId: userId.optional(),
  buttonPayload: z.string().optional(),
  buttonText: z.string().optional(),
  reaction: z.boolean().optional(),
  originalRepliedMessageSid: z.string().optional(),
  media: z
    .array(z.strictObject({ contentType: z.string(), base64: z.base64() }))
    .max(10)
    .optional(),
  webhookLost: z.boolean().optional(),
});
/** `from` as Twilio writes it; anything but a number, whatsapp:+… or whatsapp:CM.… is a caller who shows no number. */
const inboundCallSchema = z.strictObject({
  from: z.string().max(200),
  to: z.string().regex(/^(?:whatsapp:)?\+[1-9]\d{6,14}$/),
});
const hiddenSchema = z.strictObject({ number, hidden: z.boolean() });
/** A phone by its number or WhatsApp id, or a call of a caller who shows none by its SID. */
const phone = z
  .string()
  .refine(
    (text) => isPersonal(text) || /^CA[0-9a-f]{32}$/.test(text),
    'Write a number, a WhatsApp user id, or the SID of a call that shows no number.',
  );
const phoneActionSchema = z.union([
  z.strictObject({ number: phone, action: z.enum(['answer', 'decline', 'hangUp']) }),
  z.strictObject({ number: phone, action: z.literal('press'), digits: z.string().regex(/^[0-9*#]{1,30}$/) }),
  z.strictObject({ number: phone, action: z.literal('speak'), text: z.string().min(1).max(500) }),
]);

type Route = (simulator: Simulator, request: ApiRequest, body: () => unknown) => Answer | Promise<Answer>;

const lines = (query: URLSearchParams): { to?: string; limit: number } => ({
  ...(query.get('to') ? { to: query.get('to') ?? '' } : {}),
  limit: Number(query.get('limit') ?? 100) || 100,
});

/** POST unless the name says otherwise; GET only reads. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET stats': (simulator) => json(200, simulator.stats()),
  'GET alerts': (simulator) =>
    json(
      200,
      simulator.alerts().map((alert) => ({ ...alert })),
    ),
  'GET messages': (simulator, { query }) => json(200, simulator.messages(lines(query)).map(messageJson)),
  'GET calls': (simulator, { query }) =>
    json(
      200,
      simulator.calls(lines(query)).map((call) => ({ ...callJson(call), heard: call.heard, awaiting: call.awaiting })),
    ),
  'GET failures': (simulator) => json(200, simulator.failures.list()),
  'POST failures': (simulator, _request, body) =>
    json(201, { id: simulator.failures.add(failureSchema.parse(body())) }),
  'DELETE failures': (simulator) => {
    simulator.failures.clear();
    return noContent;
  },
  'POST people': (simulator, _request, body) => {
    const person = personSchema.parse(body());
    if (person.number === undefined) simulator.people.setFallback(person.behaviour);
    else simulator.people.set(person.number, person.behaviour);
    return noContent;
  },
  /** From then on messages of this number bear its WhatsApp id alone, or both again. */
  'POST hidden-numbers': (simulator, _request, body) => {
    const { number: of, hidden } = hiddenSchema.parse(body());
    simulator.hideNumber(of, hidden);
    return json(200, { id: simulator.whatsappIdOf(of) });
  },
  'POST webhooks': (simulator, _request, body) => {
    simulator.setWebhooks(webhooksSchema.parse(body()));
    return noContent;
  },
  'POST settings': (simulator, _request, body) => {
    simulator.setSettings(settingsSchema.parse(body()));
    return noContent;
  },
  'POST inbound-messages': async (simulator, _request, body) => {
    const { media, ...message } = messageSchema.parse(body());
    const files = media?.map((file) => ({ contentType: file.contentType, bytes: Buffer.from(file.base64, 'base64') }));
    return json(200, await simulator.receiveMessage({ ...message, media: files }));
  },
  'POST inbound-calls': (simulator, _request, body) => {
    const { from, to } = inboundCallSchema.parse(body());
    return json(201, callJson(simulator.startInboundCall(from, to)));
  },
  'POST phone': (simulator, _request, body) => {
    const asked = phoneActionSchema.parse(body());
    switch (asked.action) {
      case 'answer':
        return json(200, { done: simulator.answerCall(asked.number) });
      case 'decline':
        return json(200, { done: simulator.declineCall(asked.number) });
      case 'hangUp':
        return json(200, { done: simulator.hangUp(asked.number) });
      case 'press':
        return json(200, { done: simulator.pressKeys(asked.number, asked.digits) });
      case 'speak':
        return json(200, { done: simulator.speak(asked.number, asked.text) });
      default:
        return asked satisfies never;
    }
  },
  'POST settle': async (simulator) => {
    await simulator.settled();
    return noContent;
  },
  'POST reset': (simulator) => {
    simulator.reset();
    return noContent;
  },
};

/** Lets another process program and read the stand-in: /__control/<name>, same credentials as the API, JSON bodies. */
export async function control(simulator: Simulator, path: string, request: ApiRequest, body: string): Promise<Answer> {
  const route = ROUTES[`${request.method} ${path}`];
  if (!route)
    return Object.keys(ROUTES).some((name) => name.endsWith(` ${path}`))
      ? methodNotAllowed()
      : notFound(request.target);
  try {
    return await route(simulator, request, () => JSON.parse(body) as unknown);
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : 'The request could not be read.';
    return json(400, { code: 'control_request_invalid', message: reason });
  }
}
