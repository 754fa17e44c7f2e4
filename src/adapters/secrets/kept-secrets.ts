import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const keptSecrets = z.object({ jwtSecretKey: z.string(), simulatorAccountSid: z.string(), simulatorAuthToken: z.string() });
export type KeptSecrets = z.output<typeof keptSecrets>;

/**
 * Secrets that nobody set, made once and kept in a 0600 file of the data folder, so that every process and every restart shares them.
 */
export function loadKeptSecrets(dataDir: string): KeptSecrets {
  const file = path.join(dataDir, 'secrets.json');
  fs.mkdirSync(dataDir, { recursive: true });
  const fresh: KeptSecrets = {
    jwtSecretKey: randomBytes(48).toString('base64url'),
    simulatorAccountSid: `AC${randomBytes(16).toString('hex')}`,
    simulatorAuthToken: randomBytes(16).toString('hex'),
  };
  // A link to a finished file fails when another process was first, so nobody ever reads half a file.
  const work = `${file}.${process.pid}`;
  fs.writeFileSync(work, JSON.stringify(fresh), { mode: 0o600 });
  try {
    fs.linkSync(work, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(work, { force: true });
  }
  return keptSecrets.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}
