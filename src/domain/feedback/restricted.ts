import { type Role } from '../user/role';
import { type FeedbackAnalysis } from './analysis';

/**
 * Whether only administrators read a comment and its follow-up: a complaint about how staff behave, or one that its writer asked to keep to them
 * (`confidential`). Words of danger are never kept from anybody who can help, whatever else stands in them.
 */
export function isRestricted(
  { urgency, themes, sentiment }: Pick<FeedbackAnalysis, 'urgency' | 'themes' | 'sentiment'>,
  confidential = false,
): boolean {
  if (urgency === 'urgent' || urgency === 'emergency') return false;
  const aboutStaff = themes.some(
    ({ theme, polarity }) => theme === 'staff_attitude' && (polarity ?? sentiment) === 'negative',
  );
  return confidential || (urgency === 'follow_up' && aboutStaff);
}

/** Whether somebody in this role reads what is kept to administrators: restricted comments, their follow-ups, and their words in a thread. A writer's own words are no matter of this. */
export const readsRestricted = (role: Role): boolean => role === 'admin';
