import { Counter, Gauge, type Registry } from 'prom-client';
import { type DataSource } from 'typeorm';
import { countAlerts } from '../adapters/database/follow-ups/alerts/alert-counts';
import { createAlertEvents } from '../adapters/database/follow-ups/alerts/alert-events';
import { createAlertStore } from '../adapters/database/follow-ups/alerts/escalation-store';
import { dutyListOf, type Core } from './core';
import { type Config } from '../config';
import { isCallsOnly } from '../domain/follow-up/alert/duty-list';
import { type AlertSettings } from '../ports/out/alert-store';
import { createPostEvent } from '../adapters/alert-webhook/post-event';
import { createEscalate, type Escalate } from '../services/follow-ups/alerts/escalate';
import { createTellWebhook, type TellWebhook } from '../services/follow-ups/alerts/tell-webhook';

/** How alerts name a follow-up, and who hears of them besides people. */
export const alertSettingsOf = ({ runtime: { config } }: Pick<Core, 'runtime'>): AlertSettings => ({
  linkOf: (followUpId) => `${config.PUBLIC_BASE_URL}/admin/follow-ups/${followUpId}`,
  webhook: config.ALERT_WEBHOOK_URL !== undefined,
});

/** What a clinic should know of its duty list when the program starts; no names, no numbers. */
export function problemsOfDuty(config: Config): string[] {
  const duty = dutyListOf(config);
  if (duty.length === 0)
    return [
      `DUTY_CONTACTS is empty: nobody is alerted when a patient's message sounds dangerous${config.ALERT_WEBHOOK_URL === undefined ? '' : '; ALERT_WEBHOOK_URL alone is told'}. Such messages wait on the page /admin/follow-ups.`,
    ];
  if (!isCallsOnly(duty)) return [];
  return [
    config.WEBHOOKS === 'poll'
      ? 'DUTY_CONTACTS has calls only, and WEBHOOKS=poll places none: alerts go to the same numbers by SMS and WhatsApp. Nothing rings at night.'
      : 'DUTY_CONTACTS has calls only: emergencies ring, and what is urgent goes to the same numbers by SMS. Add sms: or whatsapp: where it should go elsewhere.',
  ];
}

/** Alerts in /metrics. A database that does not answer leaves the last figures. */
export function measureAlerts(metrics: Registry, dataSource: DataSource): void {
  const waiting = new Gauge({
    name: 'alerts_waiting',
    help: 'Follow-ups that people on duty are being alerted of and nobody has acknowledged',
    registers: [metrics],
  });
  new Counter({
    name: 'alerts_sent_total',
    help: 'Alerts to people on duty, by channel',
    labelNames: ['channel'],
    registers: [metrics],
    async collect() {
      const counts = await countAlerts(dataSource).catch(() => null);
      if (counts === null) return;
      this.reset();
      for (const { channel, n } of counts.sent) this.inc({ channel }, n);
      waiting.set(counts.waiting);
    },
  });
}

/** What tells ALERT_WEBHOOK_URL; nothing without it. */
export const composeTellWebhook = ({ runtime: { config }, dataSource, clock, logger }: Core): TellWebhook =>
  config.ALERT_WEBHOOK_URL === undefined
    ? () => Promise.resolve({ eventsTold: 0 })
    : createTellWebhook({
        events: createAlertEvents(dataSource),
        post: createPostEvent(config.ALERT_WEBHOOK_URL, config.ALERT_WEBHOOK_SECRET),
        clock,
        random: Math.random,
        onRefused: (line) =>
          logger[line.again ? 'warn' : 'error'](
            line,
            line.again
              ? 'ALERT_WEBHOOK_URL did not take an alert; it is sent again'
              : 'ALERT_WEBHOOK_URL never took an alert',
          ),
      });

/** What alerts people of urgent follow-ups. */
export const composeEscalate = (core: Core): Escalate => {
  const {
    runtime: { config },
    dataSource,
    clock,
    calendar,
    rules,
  } = core;
  return createEscalate({
    store: createAlertStore(dataSource, alertSettingsOf(core)),
    clock,
    rules: { duty: dutyListOf(config), calendar, calls: rules.available('call'), minutes: config.ALERT_MINUTES },
  });
};
