import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiDocument } from '../compose/api-services';
import { projectRoot } from '../root';

/** Writes docs/openapi.json, so that a change of the API shows in a review. */
const file = path.join(projectRoot, 'docs', 'openapi.json');
writeFileSync(file, `${JSON.stringify(apiDocument(), null, 2)}\n`);
console.log(`${path.relative(projectRoot, file)} written`);
