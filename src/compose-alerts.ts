import { createAlertStore } from './adapters/database/alerts/escalation-store';
import { dutyListOf, type Core } from './compose-core';
import { type AlertSettings } from './ports/alert-store';
import { createEscalate, type Escalate } from './services/alerts/escalate';

/** How alerts name a follow-up, and who hears of them besides people. */
export const alertSettingsOf = ({ runtime: { config } }: Pick<Core, 'runtime'>): AlertSettings => ({
  linkOf: (followUpId) => `${config.PUBLIC_BASE_URL}/admin/follow-ups/${followUpId}`,
  webhook: config.ALERT_WEBHOOK_URL !== undefined,
});

/** What alerts people of urgent follow-ups. */
export const composeEscalate = (core: Core): Escalate => {
  const { runtime: { config }, dataSource, clock, calendar, rules } = core;
  return createEscalate({
    store: createAlertStore(dataSource, alertSettingsOf(core)), clock,
    rules: { duty: dutyListOf(config), calendar, calls: rules.available('call'), minutes: config.ALERT_MINUTES },
  });
};
