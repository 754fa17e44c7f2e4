import { type Config } from '../config';

/** What a clinic should know at the start of how its program can be reached; no secrets. */
export function problemsOfAccess(config: Config): string[] {
  const problems: string[] = [];
  if (config.PUBLIC_BASE_URL.startsWith('https://') && config.TRUST_PROXY === 0)
    problems.push(
      'PUBLIC_BASE_URL is https but TRUST_PROXY is 0: everybody seems to come from the proxy, so one person who mistypes a password can make all others wait. Set TRUST_PROXY to the number of proxies in front, usually 1.',
    );
  if (config.ENV === 'production' && config.METRICS_TOKEN === undefined)
    problems.push(
      'METRICS_TOKEN is empty: GET /metrics is closed. To let a monitor read the figures, set it (openssl rand -base64 32).',
    );
  return problems;
}
