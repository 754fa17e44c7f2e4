import { isAnonymous } from '../audit/declaration';
import { etag } from '../if-match';
import { route } from '../route';
import {
  feedback,
  feedbackBody,
  feedbackCorrection,
  feedbackPage,
  feedbackParams,
  feedbackQuery,
  feedbackSubmit,
  feedbackSubmitted,
} from './feedback.schemas';
import { feedbackMetrics, figuresQuery, metricsBody } from './feedback-metrics.schemas';
import { instantsOf } from './period';

const tag = 'Feedback';

export const feedbackRoutes = [
  route({
    method: 'post',
    path: '/feedback/submit',
    tag,
    summary: 'Submit feedback',
    roles: ['patient', 'admin'],
    audit: { action: 'create', resource: 'feedback', unless: isAnonymous },
    body: feedbackSubmit,
    answersWhenLimited: true,
    description:
      'The comment is scored at once; one that needs a person opens a follow-up for staff; words of danger are answered with a text to be shown at once, and join the task of danger that is open for the patient. They are taken even of an account that has posted too much.',
    answers: {
      201: { description: 'The comment as it was understood.', schema: feedbackSubmitted },
      404: { description: "Unknown patient or appointment, or another patient's." },
    },
  }).handle(async ({ body, actor, services, limited }) => {
    const { feedback: kept, safetyMessage } = await services.feedback.submit(actor, {
      limited,
      text: body.text,
      patientId: body.patient_id ?? undefined,
      appointmentId: body.appointment_id ?? undefined,
      rating: body.rating ?? undefined,
      language: body.language ?? undefined,
      channel: body.channel ?? 'api',
      anonymous: body.anonymous ?? false,
      confidential: body.confidential ?? false,
    });
    return {
      status: 201,
      body: { ...feedbackBody(kept, services.zone), safety_message: safetyMessage },
      headers: { Location: `/feedback/${kept.id}` },
    };
  }),

  route({
    method: 'get',
    path: '/feedback/metrics',
    tag,
    summary: 'Figures',
    roles: ['admin'],
    audit: { none: 'Figures, without a patient.' },
    query: figuresQuery,
    description:
      "Totals and shares of sentiment, themes, urgency and ratings, what is felt about each theme, and by day on the clinic's calendar. Exact at the moment of the call.",
    answers: { 200: { description: 'The figures.', schema: feedbackMetrics } },
  }).handle(async ({ query, services }) => {
    const { language, channel, theme, interval } = query;
    const figures = await services.feedback.figures(
      { ...instantsOf(query, services.zone), language, channel, theme },
      services.zone,
    );
    return { status: 200, body: metricsBody(figures, interval) };
  }),

  route({
    method: 'get',
    path: '/feedback',
    tag,
    summary: 'List feedback',
    roles: ['staff', 'admin'],
    audit: { action: 'list', resource: 'feedback' },
    query: feedbackQuery,
    answers: { 200: { description: 'One page; newest first without `sort`.', schema: feedbackPage } },
  }).handle(async ({ query, actor, services }) => {
    const {
      patient_id: patientId,
      sentiment,
      urgency,
      theme,
      language,
      channel,
      contradiction,
      sort,
      skip,
      limit,
    } = query;
    const { items, total } = await services.feedback.list(actor, {
      patientId,
      sentiment,
      urgency,
      theme,
      language,
      channel,
      contradiction,
      ...instantsOf(query, services.zone),
      sort,
      skip,
      limit,
    });
    return { status: 200, body: { items: items.map((item) => feedbackBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'get',
    path: '/feedback/{feedback_id}',
    tag,
    summary: 'Read one',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'read', resource: 'feedback' },
    versioned: true,
    params: feedbackParams,
    answers: { 200: { description: 'The comment.', schema: feedback } },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.feedback.find(actor, params.feedback_id);
    return { status: 200, headers: etag(found), body: feedbackBody(found, services.zone) };
  }),

  route({
    method: 'patch',
    path: '/feedback/{feedback_id}',
    tag,
    summary: 'Correct how it was read',
    roles: ['staff', 'admin'],
    audit: { action: 'change', resource: 'feedback' },
    versioned: true,
    params: feedbackParams,
    body: feedbackCorrection,
    description:
      'The correction counts in all figures and wins over every later reading. What was done because of the first reading stays as it is. For training: npm run --silent corrections.',
    answers: { 200: { description: 'The comment, with what the model read beside it.', schema: feedback } },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    // What only administrators may read, only they correct.
    await services.feedback.find(actor, params.feedback_id);
    const corrected = await services.feedbackCorrections.correct(actor, params.feedback_id, body, readVersions);
    return { status: 200, headers: etag(corrected), body: feedbackBody(corrected, services.zone) };
  }),
];
