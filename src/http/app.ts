import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import { type Logger } from 'pino';
import { type Registry } from 'prom-client';
import { apiRoutes } from './api/routes';
import { docs } from './docs';
import { answerErrors, noSuchRoute } from './errors';
import { showMetrics, timeRequests } from './http-metrics';
import { mount } from './mount';
import { openApiDocument } from './openapi';
import { underOwnName } from './own-host';
import { adminPages } from './pages/admin-pages';
import { limitPosts, type PostLimits } from './post-limit';
import { requestLog } from './request-log';
import { type ApiServices } from './services';
import { DEFAULT_LANGUAGE } from '../domain/locale';

export interface AppDependencies {
  services: ApiServices;
  log: Logger;
  /** Figures of this process; the request timer registers itself here. */
  metrics: Registry;
  /** Lets a scraper on another machine read /metrics. */
  metricsToken?: string | undefined;
  /** Whether /metrics is open to this machine without the token; not in production. */
  metricsOnThisMachine: boolean;
  /** Express' `trust proxy`: how many proxies in front set X-Forwarded-For. false: none, the header is not believed. */
  trustProxy: number | false;
  /** The provider's webhooks, mounted at /webhooks; they read their bodies themselves. */
  webhooks?: Router;
  /** The clinic's own recordings, mounted at the root. */
  recordings?: Router;
  /** Pages besides /admin (/simulator), mounted at the root. */
  pages?: Router;
  /** Shown at the head of the pages. */
  clinicName: string;
  /** PUBLIC_BASE_URL. */
  publicBaseUrl: string;
  /** What one account may post. */
  postLimits: PostLimits;
  /** Every answer must match its schema, or the request fails. For tests and development. */
  checkAnswers: boolean;
}

const NOTHING = ["'none'"];
const OWN = ["'self'"];
/** Nothing from another host, no inline script, no framing. Swagger UI draws its icons from data: addresses. */
const SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: NOTHING,
    scriptSrc: OWN,
    styleSrc: OWN,
    imgSrc: ["'self'", 'data:'],
    fontSrc: OWN,
    connectSrc: OWN,
    mediaSrc: OWN,
    formAction: OWN,
    baseUri: NOTHING,
    frameAncestors: NOTHING,
    objectSrc: NOTHING,
  },
};

/** The HTTP application, ready for a server. Wires nothing itself: everything it needs arrives in `deps`. */
export function createApp(deps: AppDependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.trustProxy);
  app.set('case sensitive routing', true);

  app.use(helmet({ contentSecurityPolicy: SECURITY_POLICY, crossOriginEmbedderPolicy: false }));
  app.use(requestLog(deps.log));
  app.use(timeRequests(deps.metrics));

  app.get(
    '/metrics',
    showMetrics(deps.metrics, { token: deps.metricsToken, onThisMachine: deps.metricsOnThisMachine }),
  );
  app.use(['/docs', '/simulator'], underOwnName(deps.publicBaseUrl));
  app.use(docs(openApiDocument(apiRoutes)));
  if (deps.webhooks) app.use('/webhooks', deps.webhooks);
  if (deps.recordings) app.use(deps.recordings);
  if (deps.pages) app.use(deps.pages);
  app.use(
    '/admin',
    adminPages({
      services: deps.services,
      clinicName: deps.clinicName,
      publicBaseUrl: deps.publicBaseUrl,
      language: DEFAULT_LANGUAGE,
    }),
  );
  mount(app, apiRoutes, {
    services: deps.services,
    checkAnswers: deps.checkAnswers,
    limitPosts: limitPosts(deps.postLimits, deps.services.postCounts),
  });
  app.use(noSuchRoute);
  app.use(answerErrors(deps.log));
  return app;
}
