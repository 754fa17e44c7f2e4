import { type Route } from '../route';
import { appointmentRoutes } from './appointments.routes';
import { auditRoutes } from './audit.routes';
import { authRoutes } from './auth.routes';
import { conversationRoutes } from './conversations.routes';
import { feedbackRoutes } from './feedback.routes';
import { figuresRoutes } from './figures.routes';
import { followUpRoutes } from './follow-ups.routes';
import { importRoutes } from './imports.routes';
import { messageRoutes } from './messages.routes';
import { officeRoutes } from './office.routes';
import { patientRecordRoutes } from './patient-records.routes';
import { patientRoutes } from './patients.routes';
import { reminderRoutes } from './reminders.routes';
import { systemRoutes } from './system.routes';
import { userRoutes } from './users.routes';

/** Every operation of the API, in the order the document shows them: the original system's calls first. */
export const apiRoutes: readonly Route[] = [
  ...authRoutes,
  ...feedbackRoutes,
  ...reminderRoutes,
  ...patientRoutes,
  ...patientRecordRoutes,
  ...appointmentRoutes,
  ...followUpRoutes,
  ...figuresRoutes,
  ...importRoutes,
  ...officeRoutes,
  ...conversationRoutes,
  ...messageRoutes,
  ...userRoutes,
  ...auditRoutes,
  ...systemRoutes,
];
