import { type Request, type RequestHandler, type Response } from 'express';
import { rateLimit, type Store } from 'express-rate-limit';
import { Refusal } from '../domain/errors';
import { type Actor, type Role } from '../domain/user/role';
import { type PostCounts } from '../services/repeats/post-counts';

/** POSTs of one account within a window, over all replicas. 0: as many as it likes. */
interface PostLimit {
  posts: number;
  windowSeconds: number;
}
export type PostLimits = Readonly<Record<Role, PostLimit>>;

/** Counts a POST of an account; the refusal where it is one too many, with the time to wait. */
export type LimitPosts = (req: Request, res: Response, actor: Actor) => Promise<Refusal | null>;

function limiter({ posts, windowSeconds }: PostLimit, counts: PostCounts): RequestHandler | null {
  if (posts === 0) return null;
  const store: Store = {
    increment: async (key) => {
      const { posts: totalHits, resetsAt: resetTime } = await counts.count(key, windowSeconds);
      return { totalHits, resetTime };
    },
    decrement: () => undefined,
    resetKey: () => undefined,
  };
  return rateLimit({
    windowMs: windowSeconds * 1000,
    limit: posts,
    store,
    keyGenerator: (_req, res) => String(res.locals.postAccount),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: (_req, res) => {
      throw new Refusal(
        'too_many_requests',
        'This account has sent as much as it may for now. Wait as long as Retry-After says, then go on.',
        [],
        Number(res.getHeader('Retry-After') ?? windowSeconds),
      );
    },
  });
}

/** Limits what one account can post, by its role. */
export function limitPosts(limits: PostLimits, counts: PostCounts): LimitPosts {
  const ofRole: Readonly<Record<Role, RequestHandler | null>> = {
    patient: limiter(limits.patient, counts),
    staff: limiter(limits.staff, counts),
    admin: limiter(limits.admin, counts),
  };
  return async (req, res, actor) => {
    const limited = ofRole[actor.role];
    if (limited === null) return null;
    res.locals.postAccount = actor.userId;
    const failures: unknown[] = [];
    await limited(req, res, (error?: unknown) => {
      if (error !== undefined && error !== null) failures.push(error);
    });
    const [failure] = failures;
    if (failure === undefined) return null;
    if (failure instanceof Refusal) return failure;
    throw failure instanceof Error ? failure : new Error('counting posts failed', { cause: failure });
  };
}
