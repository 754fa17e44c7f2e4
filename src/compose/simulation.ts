import { type MovableClock } from '../adapters/clock/clocks';
import { type KeptSecrets } from '../adapters/secrets/kept-secrets';
import { textsOf } from './core';
import { simulatorOptions } from './provider';
import { type Config } from '../config';
import { type Simulator } from '../simulator/simulator';
import { startSimulator } from '../simulator/start-simulator';

/** Our stand-in for the provider, in this process; development only. */
export interface Simulation {
  url: string;
  simulator: Simulator;
  stop(): Promise<void>;
}

export async function composeSimulation(
  config: Config,
  secrets: KeptSecrets,
  clock: MovableClock | undefined,
): Promise<Simulation> {
  const simulator = await startSimulator({
    ...simulatorOptions({ config, secrets }, textsOf(config).templates()),
    ...(clock ? { now: () => clock.now() } : {}),
  });
  return { url: simulator.url, simulator, stop: () => simulator.stop() };
}
