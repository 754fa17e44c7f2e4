import { route, uploadedFile } from '../route';
import { MAX_ROWS, rowsOfFile } from './imports.rows';
import { COLUMNS, importBody, importQuery, importResult } from './imports.schemas';

const MAX_MEBIBYTES = 20;

export const importRoutes = [
  route({
    method: 'post',
    path: '/imports',
    tag: 'Feedback',
    summary: 'Take in feedback from paper or another system',
    roles: ['admin'],
    audit: { action: 'create', resource: 'feedback' },
    query: importQuery,
    body: uploadedFile,
    upload: { types: ['text/csv', 'application/x-ndjson'], maxMebibytes: MAX_MEBIBYTES },
    description:
      `CSV with a header line (cells divided by commas, semicolons or tabs), or JSON Lines, in UTF-8, at most ${MAX_MEBIBYTES} MiB and ${MAX_ROWS} rows: ${COLUMNS.join(', ')}. Each row has a text, a rating (1 to 5), or both; ` +
      'channel is paper and date is now unless given. All rows are kept or none; the same rows a second time, in whatever form of file, change nothing. What sounds dangerous becomes a follow-up; no patient is written to.',
    answers: {
      200: { description: 'A trial, or content that was taken in before.', schema: importResult },
      201: { description: 'All rows are kept.', schema: importResult },
    },
  }).handle(async ({ body, query, actor, services }) => {
    const trial = query.dry_run ?? false;
    const rows = await rowsOfFile(body, services.zone);
    const result = await services.imports.take(actor, rows, { trial });
    return { status: trial || result.repeated ? 200 : 201, body: importBody(result, trial) };
  }),
];
