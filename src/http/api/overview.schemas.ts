import { z } from 'zod';
import { CHANNELS } from '../../domain/channel';
import { THEMES } from '../../domain/feedback/analysis';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LANGUAGES } from '../../domain/locale';
import { inZone } from '../../domain/time/zoned-time';
import { FEEDBACK_CHANNELS } from '../../services/feedback/feedback';
import { type MonthCosts } from '../../services/figures/month-costs';
import { ANSWERS, type Overview, REMINDED } from '../../services/figures/overview';
import { feedbackMetrics, metricsBody } from './feedback-metrics.schemas';
import { time } from './fields';
import { period } from './period';

export const overviewQuery = z.strictObject({
  from: period.from.meta({ description: 'First day or time; 30 days ago by default.' }),
  to: period.to.meta({
    description: 'Last day (included), or a time (not included); now by default. At most 366 days after `from`.',
  }),
  language: z.enum(LANGUAGES).optional(),
  channel: z.enum(FEEDBACK_CHANNELS).optional(),
  theme: z.enum(THEMES).optional().meta({ description: 'Narrows the feedback.' }),
});

const count = z.int();
const rate = z.number().min(0).max(1).nullable().meta({ description: 'Null when there is nothing to divide by.' });
const channel = z.enum(CHANNELS);
const language = z.enum(LANGUAGES);
const minutes = z.number().nullable();

const OBSERVATION =
  'An observation, no proof of effect: who can be reached and answers differs from who does not in more than the reminder.';

const money = z.number().meta({
  description:
    'In the currency the provider bills: its price where it has named one, else the estimate of the settings.',
});
const cost = z.object({
  month: z.string().meta({
    description: "The calendar month in which the period ends, on the clinic's clock.",
    examples: ['2026-03'],
  }),
  spent: money,
  channels: z.array(
    z.object({
      channel,
      messages: count,
      parts: count.meta({ description: 'Parts SMS are billed as; elsewhere messages.' }),
      spent: money,
    }),
  ),
  whatsapp_service: z.object({
    sender: z
      .string()
      .nullable()
      .meta({
        description: 'The WhatsApp sender of this installation; it has one.',
        examples: ['whatsapp:+14155238886'],
      }),
    count: count.meta({
      description:
        "Messages that left as free text inside the 24 hours after a person's own one, without those that did not arrive.",
    }),
    free: count.meta({ description: 'The first 1,000 of a month.' }),
    billed: count,
    estimated_cost: z.number().meta({ description: 'Of those billed, by ESTIMATED_PRICE_WHATSAPP_SERVICE.' }),
  }),
});

export const overview = z
  .object({
    from: time,
    to: time,
    feedback: feedbackMetrics,
    responses: z
      .array(z.object({ channel, language, asked: count, answered: count, response_rate: rate }))
      .meta({ description: 'Visits after which the patient was asked how it went, and those who answered.' }),
    reminders: z
      .array(
        z.object({
          channel,
          language,
          sent: count,
          delivered: count,
          failed: count,
          delivery_rate: rate,
          accepted: count,
          declined: count,
          tentative: count,
          confirmation_rate: rate,
        }),
      )
      .meta({ description: 'Reminders of visits, by the time they were due.' }),
    attendance: z
      .object({
        observation: z.literal(OBSERVATION),
        visits: count,
        noshow: count,
        noshow_rate: rate,
        groups: z.array(
          z.object({
            reminded: z.enum(REMINDED),
            response: z.enum(ANSWERS),
            visits: count,
            noshow: count,
            noshow_rate: rate,
          }),
        ),
      })
      .meta({ description: 'Visits of the period whose outcome is known, by what was sent and what was answered.' }),
    follow_ups: z
      .array(
        z.object({
          urgency: z.enum(URGENCIES),
          opened: count,
          waiting: count,
          overdue: count,
          minutes_to_acknowledge: z.object({ median: minutes, p90: minutes }),
          minutes_to_close: z.object({ median: minutes }),
        }),
      )
      .meta({ description: 'Follow-ups opened in the period; language and channel do not narrow them.' }),
    alerts: z
      .object({
        replies: count,
        alerted: count,
        rung: count,
        acknowledged: count,
        alerts_per_1000_replies: z.number().nullable(),
        minutes_to_acknowledge: z.object({ median: minutes, p90: minutes }),
      })
      .meta({
        description:
          'What people on duty were alerted of: texts of patients that came, follow-ups somebody was alerted of, those for which a telephone rang, and how soon somebody acknowledged.',
      }),
    cost: cost.optional().meta({
      description:
        'What left in a whole calendar month, whatever it was for, and what it cost; language and channel do not narrow it. Not in a digest.',
    }),
  })
  .meta({ id: 'Overview' });

const share = (n: number, of: number): number | null => (of === 0 ? null : Math.round((n / of) * 10_000) / 10_000);
const tenth = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

const cents = (value: number): number => Math.round(value * 10_000) / 10_000;

export const costBody = ({
  month,
  sender,
  spent,
  channels,
  service: { estimated, ...counts },
}: MonthCosts): z.input<typeof cost> => ({
  month,
  spent: cents(spent),
  channels: channels.map((each) => ({ ...each, spent: cents(each.spent) })),
  whatsapp_service: { sender, ...counts, estimated_cost: cents(estimated) },
});

export function overviewBody(o: Overview, zone: string): z.input<typeof overview> {
  const visits = o.attendance.reduce((sum, each) => sum + each.visits, 0);
  const noshow = o.attendance.reduce((sum, each) => sum + each.noshow, 0);
  return {
    from: inZone(o.from, zone),
    to: inZone(o.to, zone),
    feedback: metricsBody(o.feedback, undefined),
    responses: o.asked.map((each) => ({ ...each, response_rate: share(each.answered, each.asked) })),
    reminders: o.reminders.map((each) => ({
      ...each,
      delivery_rate: share(each.delivered, each.sent),
      confirmation_rate: share(each.accepted, each.sent),
    })),
    attendance: {
      observation: OBSERVATION,
      visits,
      noshow,
      noshow_rate: share(noshow, visits),
      groups: o.attendance.map((each) => ({ ...each, noshow_rate: share(each.noshow, each.visits) })),
    },
    follow_ups: o.followUps.map((each) => ({
      urgency: each.urgency,
      opened: each.opened,
      waiting: each.waiting,
      overdue: each.overdue,
      minutes_to_acknowledge: { median: tenth(each.acknowledgeMedian), p90: tenth(each.acknowledgeP90) },
      minutes_to_close: { median: tenth(each.closeMedian) },
    })),
    alerts: {
      replies: o.alerts.replies,
      alerted: o.alerts.alerted,
      rung: o.alerts.rung,
      acknowledged: o.alerts.acknowledged,
      alerts_per_1000_replies: o.alerts.replies === 0 ? null : tenth((o.alerts.alerted / o.alerts.replies) * 1000),
      minutes_to_acknowledge: { median: tenth(o.alerts.acknowledgeMedian), p90: tenth(o.alerts.acknowledgeP90) },
    },
  };
}
