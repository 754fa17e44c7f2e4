import { readSharedWeights } from '../adapters/language-models/read-weights';
import { createConversationStore } from '../adapters/database/conversations/conversation-store';
import { alertSettingsOf } from './alerts';
import { type Core } from './core';
import { type Config } from '../config';
import { type VisitTime } from '../domain/appointment/visit-time';
import { clockTime, wallClock } from '../domain/clinic/wall-clock';
import type * as Language from '../language/analyse';
import { useSharedModels } from '../language/engine/model/shared-models';
import { type AnalyseFeedback } from '../ports/out/analyse-feedback';
import { startOfVisit } from '../services/appointments/start-of-visit';
import { type HandleInboundDependencies } from '../services/conversation/handle-inbound';
import { DEFAULT_LANGUAGE } from '../domain/locale';

/** What every use-case of a conversation needs. */
export type ConversationParts = Omit<HandleInboundDependencies, 'graceSeconds' | 'onHandled'>;

/** Loaded with the first text that is read: jobs which only look whose time has run out read none. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would make every turn wait for a promise
const analyse: AnalyseFeedback = (...given) => (require('../language/analyse') as typeof Language).analyse(...given);

const tellsOf = ({
  CLINIC_ADDRESS,
  CLINIC_PRICES,
  CLINIC_BRING,
}: Config): NonNullable<HandleInboundDependencies['clinic']['tells']> => ({
  ...(CLINIC_ADDRESS && { where: true as const }),
  ...(CLINIC_PRICES && { price: true as const }),
  ...(CLINIC_BRING && { bring: true as const }),
});

export function composeConversation(core: Core): ConversationParts {
  useSharedModels(readSharedWeights());
  const { runtime, dataSource, dataKeys, clock, texts, rules, calendar, cascade, textGateway, answersReach } = core;
  const { zone } = calendar;
  const { HAND_OVER_NUDGE_MINUTES: nudgeMinutes, HAND_OVER_RELEASE_MINUTES: releaseMinutes } = runtime.config;
  const local = (instant: Date): VisitTime => {
    const { date, minute } = wallClock(zone, instant);
    return { date, time: clockTime(minute) };
  };
  return {
    store: createConversationStore(dataSource, {
      dataKeys,
      tellsReason: rules.detail !== 'neutral',
      local,
      startOf: (when) => startOfVisit(when, zone),
      reminders: { cascade, sending: rules },
      alerts: alertSettingsOf(core),
    }),
    clock,
    texts,
    hasTemplate: (...which) => textGateway.hasTemplate(...which),
    twoWay: answersReach,
    analyse,
    mayReach: core.mayReach,
    answers: {
      repeatMinutes: runtime.config.ANSWER_REPEAT_MINUTES,
      perDay: runtime.config.ANSWERS_PER_DAY_AND_ADDRESS,
    },
    clinic: {
      calendar,
      defaultLanguage: DEFAULT_LANGUAGE,
      twoWay: answersReach,
      sending: rules,
      handOver: { nudgeMinutes, releaseMinutes },
      tells: tellsOf(runtime.config),
    },
  };
}
