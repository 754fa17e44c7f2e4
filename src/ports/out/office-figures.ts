import { type Channel } from '../../domain/channel';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Language } from '../../domain/locale';

interface OfficeFilter {
  from: Date;
  /** Not included. */
  to: Date;
  /** IANA zone whose calendar the days of visits are on. */
  zone: string;
  language?: Language | undefined;
  channel?: string | undefined;
}

/** What is counted by channel and language. */
interface ByChannel {
  channel: Channel;
  language: Language;
}

/** Visits after which the patient was asked how it went, and how many answered (a mark or words) after that. */
export interface AskedFigures extends ByChannel {
  asked: number;
  answered: number;
}

/** Reminders of visits that left, what is known of their delivery, and what was answered to them. */
export interface ReminderFigures extends ByChannel {
  sent: number;
  delivered: number;
  /** Refused, or given up by the network; the rest is on its way or gives no receipt. */
  failed: number;
  accepted: number;
  declined: number;
  tentative: number;
}

export const REMINDED = ['delivered', 'sent', 'nothing'] as const;
type Reminded = (typeof REMINDED)[number];
export const ANSWERS = ['accepted', 'declined', 'tentative', 'needs-action'] as const;

/** Visits whose outcome is known, by the best that is known of their reminders and by what the patient answered. */
export interface AttendanceFigures {
  reminded: Reminded;
  response: (typeof ANSWERS)[number];
  visits: number;
  noshow: number;
}

/** What the people on duty were alerted of in the period. Times in minutes from the first alert, null when nobody acknowledged. */
export interface AlertFigures {
  /** Texts of patients that came, the measure of how often an alert is raised. */
  replies: number;
  /** Follow-ups somebody was alerted of, and those of them for which a telephone rang. */
  alerted: number;
  rung: number;
  acknowledged: number;
  acknowledgeMedian: number | null;
  acknowledgeP90: number | null;
}

/** Follow-ups opened in the period. Times in minutes, null when none got that far. */
export interface FollowUpFigures {
  urgency: Urgency;
  opened: number;
  /** Not closed by now. */
  waiting: number;
  /** Nobody has looked, and the time is over. */
  overdue: number;
  acknowledgeMedian: number | null;
  /** Nine of ten were looked at within this time. */
  acknowledgeP90: number | null;
  closeMedian: number | null;
}

export interface OfficeFigures {
  asked: AskedFigures[];
  reminders: ReminderFigures[];
  attendance: AttendanceFigures[];
  followUps: FollowUpFigures[];
  alerts: AlertFigures;
}

/** Counts over reminders, visits and follow-ups. */
export interface OfficeFiguresReader {
  /** `now` decides what is overdue. Each section is exact at the moment of the call. */
  read(filter: OfficeFilter, now: Date): Promise<OfficeFigures>;
}
