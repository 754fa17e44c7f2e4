import { type Route } from '../route';
import { authRoutes } from './auth.routes';
import { feedbackRoutes } from './feedback.routes';
import { patientRoutes } from './patients.routes';
import { reminderRoutes } from './reminders.routes';
import { systemRoutes } from './system.routes';
import { userRoutes } from './users.routes';

/** Every operation of the API, in the order the document shows them: the original system's calls first. */
export const apiRoutes: readonly Route[] = [
  ...authRoutes, ...feedbackRoutes, ...reminderRoutes, ...patientRoutes, ...userRoutes, ...systemRoutes,
];
