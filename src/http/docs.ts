import path from 'node:path';
import { Router } from 'express';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Patient reminders and feedback: API</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** In a file of its own because the page's security policy allows no inline script. validatorUrl null: nothing is sent to another host. */
const START = `'use strict';
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
`;

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** The interactive API page at /docs and the document at /openapi.json; everything it loads comes from this server. */
export function docs(document: object): Router {
  const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
  const json = JSON.stringify(document);
  const router = Router();
  router.get('/openapi.json', (_req, res) => void res.type('json').send(json));
  router.get('/docs', (_req, res) => void res.type('html').send(PAGE));
  router.get('/docs/start.js', (_req, res) => void res.type('js').send(START));
  for (const file of FILES)
    router.get(`/docs/${file}`, (_req, res) => void res.sendFile(file, { root: folder, maxAge: '1h' }));
  return router;
}
