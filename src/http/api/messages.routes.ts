import { route } from '../route';
import { messageOf, preview, previewAnswer, previewBody } from './messages.schemas';

export const messageRoutes = [
  route({
    method: 'post', path: '/messages/preview', tag: 'Messages', summary: 'See how a message reads', roles: ['staff', 'admin'], body: previewBody,
    description: 'Text, parts and buttons as they would leave now. Nothing is sent or written.',
    answers: { 200: { description: 'The message in words.', schema: preview }, 404: { description: 'No appointment or patient with this id.' } },
  }).handle(async ({ body, services }) => {
    const { key, channel } = body;
    const known = await services.previews.known({ appointmentId: body.appointment_id, patientId: body.patient_id });
    const language = body.language ?? known.language ?? 'french';
    const message = messageOf(key, { ...known.params, ...body.params });
    return { status: 200, body: previewAnswer(key, language, channel, services.previews.render(message, { language, channel, twoWay: body.two_way ?? true })) };
  }),
];
