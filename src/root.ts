import { existsSync } from 'node:fs';
import path from 'node:path';

function findRoot(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from)
    throw new Error('package.json was not found above the program; keep the folder it was built in together.');
  return findRoot(parent);
}

/** Absolute folder of package.json: the compiled program stands in dist/, but locales/ and weights stay where they are. */
export const projectRoot = findRoot(__dirname);
