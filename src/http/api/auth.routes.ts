import { z } from 'zod';
import { Refusal } from '../../domain/errors';
import { route } from '../route';
import { line } from './fields';
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
      "JSON, or form-encoded as OAuth2's password flow sends it. Five failures in 15 minutes close the account to the caller's address.",
    body: tokenRequest,
    form: true,
    answers: {
      200: { description: 'The token, to be sent as "Authorization: Bearer …".', schema: token },
      401: { description: 'Unknown user or wrong password: one and the same answer.' },
      429: { description: 'Too many failures; Retry-After says how many seconds to wait.' },
    },
  }).handle(async ({ body, services, address }) => {
    const account = await services.accounts.logIn({ ...body, address });
    return {
      status: 200,
      body: {
        access_token: services.tokens.issue(account),
        token_type: 'bearer',
        expires_in: services.tokens.lifetimeSeconds,
      },
    };
  }),

  route({
    method: 'post',
    path: '/auth/password',
    tag: 'Log in',
    summary: "Change one's own password",
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'change', resource: 'account' },
    description: 'Every token given out before stops working, this one too.',
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
