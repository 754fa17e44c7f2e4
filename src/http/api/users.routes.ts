import { grantsAdmin } from '../audit/declaration';
import { etag } from '../if-match';
import { route } from '../route';
import { user, userBody, userDraft, userPage, userParams, userPatch, userQuery } from './users.schemas';

const tag = 'Users';
const roles = ['admin'] as const;

export const userRoutes = [
  route({
    method: 'get',
    path: '/users',
    tag,
    summary: 'List accounts',
    roles,
    audit: { action: 'list', resource: 'account' },
    query: userQuery,
    answers: { 200: { description: 'One page.', schema: userPage } },
  }).handle(async ({ query, services }) => {
    const { skip, limit, sort, role, patient_id: patientId } = query;
    const { items, total } = await services.users.list({
      skip,
      limit,
      sort,
      ...(role ? { role } : {}),
      ...(patientId ? { patientId } : {}),
    });
    return { status: 200, body: { items: items.map((item) => userBody(item, services.zone)), total, skip, limit } };
  }),
  route({
    method: 'post',
    path: '/users',
    tag,
    summary: 'Create an account',
    roles,
    audit: { action: 'create', actionOf: grantsAdmin('create'), resource: 'account' },
    versioned: true,
    body: userDraft,
    answers: {
      201: { description: 'The account.', schema: user },
      409: { description: 'The name is taken.' },
      404: { description: 'No such patient.' },
    },
  }).handle(async ({ body, actor, services }) => {
    const { username, password, role, patient_id: patientId } = body;
    const created = await services.users.create(actor, { username, password, role, patientId: patientId ?? null });
    return {
      status: 201,
      body: userBody(created, services.zone),
      headers: { ...etag(created), Location: `/users/${created.id}` },
    };
  }),
  route({
    method: 'get',
    path: '/users/{user_id}',
    tag,
    summary: 'Read an account',
    roles,
    audit: { action: 'read', resource: 'account' },
    versioned: true,
    params: userParams,
    answers: { 200: { description: 'The account.', schema: user } },
  }).handle(async ({ params, services }) => {
    const found = await services.users.find(params.user_id);
    return { status: 200, headers: etag(found), body: userBody(found, services.zone) };
  }),
  route({
    method: 'patch',
    path: '/users/{user_id}',
    tag,
    summary: 'Change an account',
    roles,
    audit: { action: 'change', actionOf: grantsAdmin('change'), resource: 'account' },
    versioned: true,
    params: userParams,
    body: userPatch,
    description: 'A new password, a new role or disabling makes every token of the account worthless.',
    answers: {
      200: { description: 'The account.', schema: user },
      409: { description: 'The name is taken, or no administrator would be left.' },
    },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const changed = await services.users.update(actor, params.user_id, body, readVersions);
    return { status: 200, headers: etag(changed), body: userBody(changed, services.zone) };
  }),
  route({
    method: 'delete',
    path: '/users/{user_id}',
    tag,
    summary: 'Close an account',
    roles,
    audit: { action: 'delete', resource: 'account' },
    versioned: true,
    params: userParams,
    description:
      'It is disabled, as by PATCH with `disabled`: what it did keeps its name, so that the name is not free for another. Doing it twice changes nothing.',
    answers: { 204: { description: 'Disabled.' }, 409: { description: 'No administrator would be left.' } },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.users.close(actor, params.user_id, readVersions);
    return { status: 204 };
  }),
];
