import { route } from '../route';
import { digest, digestBody, digestQuery } from './digest.schemas';
import { costBody, overview, overviewBody, overviewQuery } from './overview.schemas';
import { instantsOf } from './period';

const tag = 'Figures';

export const figuresRoutes = [
  route({
    method: 'get',
    path: '/metrics/overview',
    tag,
    summary: 'What reminders and questions come to',
    roles: ['admin'],
    audit: { none: 'Figures, without a patient.' },
    query: overviewQuery,
    description:
      'Feedback, response rates, delivery and confirmation rates, no-shows by what was sent and answered, how soon somebody looked, and what the month costs.',
    answers: { 200: { description: 'The figures of the period.', schema: overview } },
  }).handle(async ({ query, services }) => {
    const { language, channel, theme } = query;
    const figures = await services.overviews.read({ ...instantsOf(query, services.zone), language, channel, theme });
    return {
      status: 200,
      body: { ...overviewBody(figures, services.zone), cost: costBody(await services.costs.monthOf(figures.to)) },
    };
  }),

  route({
    method: 'get',
    path: '/metrics/digest',
    tag,
    summary: 'A week for the manager',
    roles: ['admin'],
    audit: { action: 'read', resource: 'digest' },
    query: digestQuery,
    description:
      'The week and the one before, the three most frequent themes with examples, and what waits for somebody. As a page, in French or English: /admin/digest.',
    answers: { 200: { description: 'The week.', schema: digest } },
  }).handle(async ({ query, services }) => ({
    status: 200,
    body: digestBody(await services.digests.read(query.week, query.language), services.zone, query.language),
  })),
];
