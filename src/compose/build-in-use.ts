import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Marks the build that this process runs from, so that a later build does not clear it away (.config/build.cjs); removes the mark at the exit. Does
 * nothing where the program runs from elsewhere, or from a folder it may not write to.
 */
export function markBuildInUse(): void {
  const build = path.dirname(path.dirname(__dirname));
  if (path.basename(path.dirname(build)) !== 'builds') return;
  const mark = path.join(build, `in-use-${process.pid}`);
  try {
    writeFileSync(mark, '');
    process.once('exit', () => rmSync(mark, { force: true }));
  } catch {
    // Nobody builds in a folder that cannot be written to.
  }
}
