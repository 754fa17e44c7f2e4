import { type Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';

/** Where a request came from, as `trust proxy` lets us see it. Of IPv6 the network (/56): one line at home has as many addresses as it likes. */
export const addressOf = (req: Request): string => (req.ip === undefined ? '' : ipKeyGenerator(req.ip));
