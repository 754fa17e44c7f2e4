import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { type DataKeys } from '../../ports/out/data-keys';

const derived = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

/**
 * The keys of DATA_KEYS, newest first; at least one. Each secret gives one key a purpose (HKDF), and a short name that tells which made a value.
 * Telephone numbers are few: their hash is safe as long as the key is.
 */
export function createDataKeys(secrets: readonly string[], lasting: boolean): DataKeys {
  const ring = secrets.map((secret) => ({
    name: createHash('sha256').update(derived(secret, 'name')).digest('hex').slice(0, 8),
    key: derived(secret, 'hash'),
  }));
  const hashes = (value: string): string[] =>
    ring.map(({ name, key }) => `${name}:${createHmac('sha256', key).update(value).digest('base64url')}`);
  return {
    hashes,
    lasting,
    hash(value) {
      const [newest] = hashes(value);
      if (newest === undefined) throw new Error('there is no data key');
      return newest;
    },
  };
}
