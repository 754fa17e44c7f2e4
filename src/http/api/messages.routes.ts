import { route } from '../route';
import { fileHeaders, mediaParams, messageOf, preview, previewAnswer, previewBody } from './messages.schemas';
import { DEFAULT_LANGUAGE } from '../../domain/locale';

export const messageRoutes = [
  route({
    method: 'post',
    path: '/messages/preview',
    tag: 'Messages',
    summary: 'See how a message reads',
    roles: ['staff', 'admin'],
    audit: { action: 'read', resource: 'appointment' },
    body: previewBody,
    description: 'Text, parts and buttons as they would leave now. Nothing is sent or written.',
    answers: {
      200: { description: 'The message in words.', schema: preview },
      404: { description: 'No appointment or patient with this id.' },
    },
  }).handle(async ({ body, services }) => {
    const { key, channel } = body;
    const known = await services.previews.known({ appointmentId: body.appointment_id, patientId: body.patient_id });
    const language = body.language ?? known.language ?? DEFAULT_LANGUAGE;
    const message = messageOf(key, { ...known.params, ...body.params });
    return {
      status: 200,
      body: previewAnswer(
        key,
        language,
        channel,
        services.previews.render(message, { language, channel, twoWay: body.two_way ?? true }),
      ),
    };
  }),

  route({
    method: 'get',
    path: '/messages/{message_id}/media/{index}',
    tag: 'Messages',
    summary: 'Open a file a patient sent',
    roles: ['staff', 'admin'],
    audit: { action: 'read', resource: 'media' },
    params: mediaParams,
    description:
      'Voice note, picture, video or document, fetched from the provider now and kept nowhere. What a browser may not show is offered for saving.',
    answers: {
      200: { description: 'The file.', file: true },
      404: { description: 'No such message or file.' },
      410: { description: 'The provider has it no more (media_gone).' },
      502: { description: 'Not at the provider, or too large (media_refused).' },
      503: { description: 'The provider does not give it now (media_unavailable).' },
    },
  }).handle(async ({ params, actor, services }) => {
    const opened = await services.messageMedia.open(actor, params.message_id, params.index);
    return { status: 200, headers: fileHeaders(opened, params.index), body: opened.bytes };
  }),
];
