import { type Appointment, type Feedback, type FollowUp } from './office';
import { type Story } from './story';

export const appointmentWords = (story: Story, { status, response, starts_at: startsAt }: Appointment): string =>
  `appointment of ${story.time(startsAt)}: ${status}, response ${response}`;

const signed = (score: number): string => `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(2)}`;

export function feedbackWords({
  rating,
  sentiment,
  sentiment_score: score,
  themes,
  polarities,
  urgency,
}: Feedback): string {
  const named = themes.map((theme) => `${theme}${polarities[theme] === undefined ? '' : ` (${polarities[theme]})`}`);
  return `feedback: mark ${rating ?? 'none'} of 5, sentiment ${sentiment} (${signed(score)}), themes ${named.join(', ') || 'none'}, urgency ${urgency}`;
}

export const followUpWords = (story: Story, { kind, urgency, status, due_at: due }: FollowUp): string =>
  `follow-up ${kind}: urgency ${urgency}, ${status}, due ${story.time(due)}`;
