import { type RequestHandler } from 'express';
import { isLoopbackHost } from '../domain/host';
import { Refusal } from '../domain/errors';

/**
 * Lets a page be read only under a name of ours: PUBLIC_BASE_URL, this machine, or the very address the connection came in on. Another site may let its own
 * name point here (DNS rebinding): the browser then takes our page for one of that site, which may read it and act in it. Such a request names that site as
 * its host. Refuses with `wrong_host`.
 */
export function underOwnName(publicBaseUrl: string): RequestHandler {
  const { hostname: ours } = new URL(publicBaseUrl);
  return (req, _res, next) => {
    const asked = ((req.hostname as string | undefined) ?? '').toLowerCase();
    const address = (req.socket.localAddress ?? '').replace(/^::ffff:/, '');
    if (asked === ours || isLoopbackHost(asked) || asked === address || asked === `[${address}]`) next();
    else
      throw new Refusal(
        'wrong_host',
        'This page is not served under this name. Use the address that PUBLIC_BASE_URL gives.',
      );
  };
}
