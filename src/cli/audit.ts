import { parseArgs } from 'node:util';
import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

const USAGE = `The audit: who read and changed what.
  npm run audit -- --verify                        checks the hash chain; exit code 1 when it is broken
  npm run audit -- --verify --head <event>:<hash>  and that this link, kept elsewhere (the log has each: audit.sealed), is still in it
  npm run audit -- --grants <role>                 prints SQL, for the owner of the tables: this role may add and read, never rewrite`;

const HOW = {
  missing: 'is gone, and the chain has it',
  added: 'stands among sealed events and was not there when they were sealed, or its link is gone',
  changed: 'or its link has been changed',
} as const;

class InputError extends Error {}

function headOf(text: string): { eventId: string; hash: string } {
  const [, eventId, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (eventId === undefined || hash === undefined)
    throw new InputError(`--head: write the number of the event, a colon, and 64 hexadecimal digits.\n${USAGE}`);
  return { eventId, hash };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      verify: { type: 'boolean' },
      head: { type: 'string' },
      grants: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  if (values.verify !== true && values.grants === undefined) throw new InputError(USAGE);
  const head = values.head === undefined ? undefined : headOf(values.head);
  const { auditGrants, verifyAudit } = await import('../compose/commands.js');
  if (values.grants !== undefined)
    return console.log(
      auditGrants(values.grants)
        .map((sql) => `${sql};`)
        .join('\n'),
    );
  const report = await verifyAudit(loadConfig(), head);
  console.log(`events ${report.events}, sealed ${report.sealed}, not sealed yet ${report.unsealed}`);
  if (report.head) console.log(`head ${report.head.eventId}:${report.head.hash}`);
  if (report.broken) console.error(`first broken event ${report.broken.id}: it ${HOW[report.broken.how]}`);
  if (report.headFound === false) console.error('the head that was kept elsewhere is not in this chain');
  if (report.broken !== null || report.headFound === false) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const badArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof InputError || badArgument) {
    console.error(badArgument ? `${error.message}\n${USAGE}` : error.message);
    process.exitCode = 2;
  } else {
    console.error(explainStartFailure(error));
    process.exitCode = 1;
  }
});
