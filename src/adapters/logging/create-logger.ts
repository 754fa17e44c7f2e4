import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { logFile, type Rotation } from './log-file';

export interface LogOptions {
  level: string;
  /** File that gets every line as JSON; appended to. */
  file: string;
  /** Readable lines on the terminal instead of JSON. */
  pretty: boolean;
  /** False: no lines on the terminal at all. */
  terminal?: boolean;
  /** When the file is put aside, and for how long what was put aside is kept; without it, it grows. */
  rotation?: Rotation;
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

/** Our logger: terminal and file, phone numbers and WhatsApp ids masked in every line whatever field they stand in, known secret fields removed. */
export function createLogger({ level, file, pretty: readable, terminal = true, rotation }: LogOptions): Logger {
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
  const streams: pino.StreamEntry[] = [{ level: 'trace', stream: logFile(file, rotation) }];
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
