import { composeProgram } from './compose-program';
import { ConfigError, loadConfig } from './config';
import { welcome } from './welcome';

/** A stop that takes longer is cut short; a supervisor's own limit is usually 30 s. */
const STOP_LIMIT_MS = 25_000;

/** A start that failed, in words a person can act on. Connection strings and settings never appear. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port ?? ''} is in use. Stop the program that uses it, or set PORT to another one.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    return `The database cannot be reached (${code}). Check DATABASE_URL: host, port, user, password and database name.`;
  }
  return `The program could not start: ${message ?? 'unknown error'}`;
}

async function main(): Promise<void> {
  const program = await composeProgram(loadConfig());
  const { logger } = program.app.core;
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      logger.info(`${signal}: stopping`);
      setTimeout(() => {
        logger.error('stopping took too long');
        process.exit(1);
      }, STOP_LIMIT_MS).unref();
      void program.stop().then(() => process.exit(0), () => process.exit(1));
    });
  }
  process.stdout.write(welcome(program));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
