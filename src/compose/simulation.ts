import { type MovableClock } from '../adapters/clock/clocks';
import { type KeptSecrets } from '../adapters/secrets/kept-secrets';
import { simulatedTemplates } from '../adapters/twilio/content-sids';
import { DEFAULT_PHONE_NUMBER, DEFAULT_WHATSAPP_NUMBER, textsOf } from './core';
import { type Config } from '../config';
import { type Simulator } from '../simulator/simulator';
import { startSimulator } from '../simulator/start-simulator';

/** Our stand-in for Twilio, in this process; development only. */
export interface Simulation {
  url: string;
  simulator: Simulator;
  stop(): Promise<void>;
}

const webhookOf = (config: Config, path: string): string => `${config.PUBLIC_BASE_URL}/webhooks/twilio/${path}`;

export async function composeSimulation(config: Config, secrets: KeptSecrets, clock: MovableClock | undefined): Promise<Simulation> {
  const senders = [config.TWILIO_WHATSAPP_NUMBER ?? DEFAULT_WHATSAPP_NUMBER, config.TWILIO_PHONE_NUMBER ?? DEFAULT_PHONE_NUMBER];
  const simulator = await startSimulator({
    accountSid: secrets.simulatorAccountSid, authToken: secrets.simulatorAuthToken,
    senders: config.TWILIO_SMS_SENDER === undefined ? senders : [...senders, config.TWILIO_SMS_SENDER],
    templates: simulatedTemplates(textsOf(config).templates()),
    // As at Twilio: where nothing can reach us, nothing is set.
    ...(config.WEBHOOKS === 'poll' ? {} : { webhooks: { message: webhookOf(config, 'messages'), voice: webhookOf(config, 'voice'), voiceStatus: webhookOf(config, 'voice/status') } }),
    ...(clock ? { now: () => clock.now() } : {}),
  });
  return { url: simulator.url, simulator, stop: () => simulator.stop() };
}
