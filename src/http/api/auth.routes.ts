import { z } from 'zod';
import { Refusal } from '../../domain/errors';
import { route } from '../route';
import { line } from './fields';
import { sessionBody, sessionList, sessionParams, sessionQuery } from './auth.schemas';
import { newPassword } from './users.schemas';

const tokenRequest = z
  .object({
    username: line(100),
    password: z.string().min(1).max(200),
  })
  .meta({ id: 'TokenRequest' });
const token = z
  .object({ access_token: z.string(), token_type: z.literal('bearer'), expires_in: z.int() })
  .meta({ id: 'Token' });

const passwordChange = z
  .strictObject({ current_password: z.string().min(1).max(200), new_password: newPassword })
  .meta({ id: 'PasswordChange' });

export const authRoutes = [
  route({
    method: 'post',
    path: '/auth/token',
    tag: 'Log in',
    summary: 'Get an access token',
    roles: 'public',
    audit: { action: 'log_in', resource: 'account' },
    description:
      "JSON, or form-encoded as OAuth2's password flow sends it. Five failures in 15 minutes close the account to the caller's address, a hundred close the address. From ten failures in a day on, an account lets strangers in more and more slowly; where it was entered before it stays open.",
    body: tokenRequest,
    form: true,
    answers: {
      200: { description: 'The token, to be sent as "Authorization: Bearer …".', schema: token },
      401: { description: 'Unknown user or wrong password: one and the same answer.' },
      429: { description: 'Too many failures; Retry-After says how many seconds to wait.' },
    },
  }).handle(async ({ body, services, address, userAgent }) => {
    const account = await services.accounts.logIn({ ...body, address });
    const session = await services.sessions.open(account, { use: 'api', userAgent });
    return {
      status: 200,
      body: {
        access_token: services.tokens.issue(account, session),
        token_type: 'bearer',
        expires_in: Math.round((session.expiresAt.getTime() - session.createdAt.getTime()) / 1000),
      },
    };
  }),

  route({
    method: 'post',
    path: '/auth/logout',
    tag: 'Log in',
    summary: 'Log out',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'change', resource: 'account' },
    description: 'Ends the session: its token stops working everywhere, within five seconds at the latest.',
    answers: { 204: { description: 'Logged out.' } },
  }).handle(async ({ actor, session, services }) => {
    await services.sessions.logOut(actor, session);
    return { status: 204 };
  }),

  route({
    method: 'get',
    path: '/auth/sessions',
    tag: 'Log in',
    summary: 'List sessions',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'list', resource: 'account' },
    query: sessionQuery,
    description:
      "One's own log-ins that stand, the last used first. Administrators may ask for those of another account.",
    answers: { 200: { description: 'The sessions.', schema: sessionList } },
  }).handle(async ({ query, actor, session, services }) => {
    const items = await services.sessions.list(actor, query.user_id ?? actor.userId);
    return { status: 200, body: { items: items.map((item) => sessionBody(item, session.id, services.zone)) } };
  }),

  route({
    method: 'delete',
    path: '/auth/sessions/{session_id}',
    tag: 'Log in',
    summary: 'End a session',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'change', resource: 'account' },
    params: sessionParams,
    description:
      "One's own; administrators may end anybody's. Its token stops working everywhere, within five seconds at the latest.",
    answers: { 204: { description: 'Ended.' } },
  }).handle(async ({ params, actor, services }) => {
    await services.sessions.end(actor, params.session_id);
    return { status: 204 };
  }),

  route({
    method: 'post',
    path: '/auth/password',
    tag: 'Log in',
    summary: "Change one's own password",
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'change', resource: 'account' },
    description: 'Every session of the account ends, this one too.',
    body: passwordChange,
    answers: { 204: { description: 'Changed. Log in again.' }, 429: { description: 'Too many wrong passwords.' } },
  }).handle(async ({ body, actor, services, address }) => {
    if (body.current_password === body.new_password) {
      throw new Refusal('validation_failed', 'The new password is the old one. Choose another.', [
        { field: 'new_password', code: 'unchanged', message: 'Choose another password.' },
      ]);
    }
    await services.accounts.changePassword(actor, { current: body.current_password, next: body.new_password, address });
    return { status: 204 };
  }),
];
