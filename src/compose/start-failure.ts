import { AlreadyRunning } from './running-copy';
import { ConfigError } from '../config';

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  '28P01',
  '28000',
  '3D000',
]);

/** Why a start failed, in words a person can act on. Connection strings and values of settings never appear. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof AlreadyRunning) return error.message;
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} is in use. Stop the program that uses it, or set PORT to another one.`;
  if (code !== undefined && UNREACHABLE.has(code)) {
    return `The database cannot be reached (${code}). Check DATABASE_URL: host, port, user, password and database name.`;
  }
  return `The program could not start: ${message || 'unknown error'}`;
}
