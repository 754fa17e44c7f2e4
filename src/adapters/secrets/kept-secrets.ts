import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const keptSecrets = z.object({
  jwtSecretKey: z.string(),
  simulatorAccountSid: z.string(),
  simulatorAuthToken: z.string(),
});
const keptDataKey = z.object({ dataKey: z.string() });
export type KeptSecrets = z.output<typeof keptSecrets> & z.output<typeof keptDataKey>;

/** What a file of the folder holds; `fresh` when there was none. A link to a finished file fails when another process was first, so nobody ever reads half a file. */
function kept(file: string, fresh: object): unknown {
  const work = `${file}.${process.pid}`;
  fs.writeFileSync(work, JSON.stringify(fresh), { mode: 0o600 });
  try {
    fs.linkSync(work, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(work, { force: true });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/**
 * Secrets that nobody set, made once and kept in 0600 files of the data folder, so that every process and every restart shares them.
 */
export function loadKeptSecrets(dataDir: string): KeptSecrets {
  fs.mkdirSync(dataDir, { recursive: true });
  const secrets = kept(path.join(dataDir, 'secrets.json'), {
    jwtSecretKey: randomBytes(48).toString('base64url'),
    simulatorAccountSid: `AC${randomBytes(16).toString('hex')}`,
    simulatorAuthToken: randomBytes(16).toString('hex'),
  });
  const dataKey = kept(path.join(dataDir, 'data-key.json'), { dataKey: randomBytes(48).toString('base64url') });
  return { ...keptSecrets.parse(secrets), ...keptDataKey.parse(dataKey) };
}
