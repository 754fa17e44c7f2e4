import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

export interface LogOptions {
  level: string;
  /** File that gets every line as JSON; appended to. */
  file: string;
  /** Readable lines on the terminal instead of JSON. */
  pretty: boolean;
  /** False: no lines on the terminal at all. */
  terminal?: boolean;
}

/** A phone number as we write it or as it stands in a URL: everything but its country's first digits and the last two is hidden. */
const PHONE = /(\+|%2[Bb])(\d{3})\d{2,10}(\d{2})(?!\d)/g;
const SECRETS = [
  'password',
  'token',
  'access_token',
  'authorization',
  'authToken',
  'password_hash',
  '*.password',
  '*.token',
  '*.authorization',
];

/** The id of a WhatsApp user: all but its country and two characters at each end. */
const WHATSAPP_USER =
  /(?<=^|[^A-Za-z0-9]|%3[Aa])([A-Z]{2}\.(?:ENT\.)?(?=[A-Za-z]*\d)[A-Za-z0-9]{2})[A-Za-z0-9]{4,124}([A-Za-z0-9]{2})\b/g;

export const maskAddresses = (line: string): string => line.replace(PHONE, '$1$2…$3').replace(WHATSAPP_USER, '$1…$2');

/** Lines that could not be written are dropped beyond this, not kept in memory for ever. */
const KEPT_BYTES = 1_000_000;
const COMPLAIN_EVERY_MS = 60_000;

/** The log file. A full disk or a file that cannot be opened costs its lines, never the program: without a listener the stream's error would end it. */
function logFile(file: string): pino.DestinationStream {
  const stream = pino.destination({ dest: file, append: true, mkdir: true, sync: true, maxLength: KEPT_BYTES });
  let complainedAt: number | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (complainedAt !== undefined && performance.now() - complainedAt < COMPLAIN_EVERY_MS) return;
    complainedAt = performance.now();
    process.stderr.write(
      `The log file cannot be written (${error.code ?? error.name}): free space on its disk, or set LOG_FILE to a file this program may write.\n`,
    );
  });
  return stream;
}

/** Our logger: terminal and file, phone numbers and WhatsApp ids masked in every line whatever field they stand in, known secret fields removed. */
export function createLogger({ level, file, pretty: readable, terminal = true }: LogOptions): Logger {
  const lines = () =>
    readable
      ? pretty({
          sync: true,
          colorize: process.stdout.isTTY,
          ignore: 'pid,hostname',
          singleLine: true,
          translateTime: 'SYS:HH:MM:ss',
        })
      : pino.destination({ fd: 1, sync: true });
  const streams: pino.StreamEntry[] = [{ level: 'trace', stream: logFile(file) }];
  if (terminal) streams.unshift({ level: 'trace', stream: lines() });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS, remove: true },
      hooks: { streamWrite: maskAddresses },
    },
    pino.multistream(streams),
  );
}
