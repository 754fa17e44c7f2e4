import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { ADDRESS_KINDS, addressKind, isPhone, isWhatsappUser } from '../../domain/address';
import { instantOf } from '../../domain/time/zoned-time';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Text from outside: control characters (PostgreSQL refuses NUL, TwiML all of them) are taken out, blanks at the ends too; what is left has
 * 1 to `max` characters.
 */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(CONTROL, '').trim())
    .pipe(z.string().min(1).max(max))
    .meta({ maxLength: max });

/** The same, on one line. */
export const line = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(CONTROL, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(max))
    .meta({ maxLength: max });

export const id = z
  .guid()
  .transform((value) => value.toLowerCase())
  .meta({ format: 'uuid' });

/** A row's id in an answer. */
export const rowId = z.string().meta({ format: 'uuid' });

/** A time as an answer carries it: with the clinic's offset. */
export const time = z.string().meta({ format: 'date-time', examples: ['2025-07-26T10:00:00+01:00'] });

const TIME_FORM = 'Write the time as 2025-07-26T10:00:00, or with an offset: 2025-07-26T10:00:00+01:00.';

/** A time in a request: ISO 8601; without an offset it is on the clinic's clock, so it stays text until the zone is known. */
export const givenTime = z
  .string()
  .max(40)
  .refine(
    (value) => {
      const instant = instantOf(value, 'UTC');
      return instant !== null && instant.getUTCFullYear() >= 1970 && instant.getUTCFullYear() < 2200;
    },
    { message: TIME_FORM, params: { code: 'invalid_time' } },
  )
  .meta({
    description: "ISO 8601. Without an offset the time is on the clinic's clock.",
    examples: ['2025-07-26T10:00:00'],
  });

const PHONE_FORM = 'Write the number with + and the country code, like +237671234567.';

export interface PhoneNumber {
  /** E.164: +237671234567. */
  number: string;
  /** Whether the numbering plan has assigned numbers of this form; a possible number may be unassigned. */
  assigned: boolean;
}

/** A phone number in international form. Impossible numbers are refused, possible ones that the plan does not list are marked. */
export const phone = z
  .string()
  .max(40)
  .transform((value, context): PhoneNumber => {
    const parsed = parsePhoneNumberFromString(value.trim());
    if (!parsed || !parsed.isPossible() || parsed.ext !== undefined || !/^\+[1-9]\d{6,14}$/.test(parsed.number)) {
      context.addIssue({ code: 'custom', message: PHONE_FORM, params: { code: 'invalid_phone_number' } });
      return z.NEVER;
    }
    return { number: parsed.number, assigned: parsed.isValid() };
  })
  .meta({ examples: ['+237987654321'], description: 'International form.' });

/** An address of a person: a telephone number, or a WhatsApp user id as WhatsApp gave it, for who shows no number. */
export const address = z
  .string()
  .max(160)
  .transform((value, context): string => {
    if (isWhatsappUser(value)) return value;
    const read = phone.safeParse(value);
    if (read.success) return read.data.number;
    context.addIssue({
      code: 'custom',
      message: `${PHONE_FORM} Or a WhatsApp user id as it came, like CM.13491208655302741918.`,
      params: { code: 'invalid_address' },
    });
    return z.NEVER;
  })
  .meta({
    examples: ['+237987654321', 'CM.13491208655302741918'],
    description: 'A number in international form, or the id of a WhatsApp user without one.',
  });

/** A request that names one address: phone_number, or address. */
export const oneAddress = <T extends z.ZodObject<{ phone_number: z.ZodType; address: z.ZodType }>>(schema: T): T =>
  schema.superRefine((draft, context) => {
    const given = [draft.phone_number, draft.address].filter((each) => each !== undefined);
    if (given.length === 1) return;
    context.addIssue({
      code: 'custom',
      path: ['phone_number'],
      params: { code: given.length === 0 ? 'required' : 'ambiguous' },
      message:
        given.length === 0
          ? 'This field is required; for a WhatsApp user without a number, give address instead.'
          : 'Give phone_number or address, not both.',
    });
  });

/** How an answer shows an address: as a number where it is one, and always as what it is. */
export const addressFields = {
  phone_number: z.string().nullable().meta({ description: 'International form; null where no number is known.' }),
  address: z.string().meta({
    description:
      'The number, or the id of a WhatsApp user without one; of a caller who shows no number a name for this call alone.',
  }),
  address_kind: z.enum(ADDRESS_KINDS),
};
export const addressBody = (of: string): z.output<z.ZodObject<typeof addressFields>> => ({
  phone_number: isPhone(of) ? of : null,
  address: of,
  address_kind: addressKind(of) ?? 'phone',
});

const whole = (min: number, max: number, fallback: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'A whole number.')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(fallback)
    .meta({ type: 'integer', minimum: min, maximum: max, description });

const PAGING = {
  skip: [0, 1_000_000, 0, 'Rows to leave out; 0 by default.'],
  limit: [1, 200, 10, 'Rows at most; 10 by default.'],
} as const;

/** Paging of every list. */
export const paging = { skip: whole(...PAGING.skip), limit: whole(...PAGING.limit) };

const wholeInBody = (min: number, max: number, fallback: number, description: string) =>
  z.int().min(min).max(max).default(fallback).meta({ description });

/** The same of a search whose conditions come in a body. */
export const pagingInBody = { skip: wholeInBody(...PAGING.skip), limit: wholeInBody(...PAGING.limit) };

const YES = ['true', '1', 'yes', 'on', 't', 'y'] as const;
const NO = ['false', '0', 'no', 'off', 'f', 'n'] as const;
/** `true` or `false` in a query; also `True`, `1`, `no`, as pydantic read them for the original's clients. */
export const yesNo = z
  .string()
  .transform((value) => value.toLowerCase())
  .pipe(z.enum([...YES, ...NO]).transform((value) => (YES as readonly string[]).includes(value)))
  .meta({ type: 'boolean' });

/** A `+` that was not written %2B arrives as a blank: before the offset of a time, or at the beginning of a number. */
export const withOffsetPlus = (value: string): string => value.replace(/^(.*\d{2}:\d{2}\S*) (\d{2}:?\d{2})$/, '$1+$2');
export const withNumberPlus = (value: string): string => value.replace(/^(whatsapp:)? (?=\d)/, '$1+');

/** A time in a query; the `+` of its offset may come unencoded. */
export const queryTime = z
  .string()
  .max(40)
  .transform(withOffsetPlus)
  .pipe(givenTime)
  .meta({
    description:
      "ISO 8601. Without an offset the time is on the clinic's clock. The + of an offset is written %2B; a bare + is understood too.",
    examples: ['2025-07-26T10:00:00'],
  });

/** Form of every list: one page and how many rows there are. */
export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      total: z.int().meta({ description: 'All that match. Of more than 1,000 reminders it may be ten seconds old.' }),
      skip: z.int(),
      limit: z.int(),
    })
    .meta({ id: name });

/** A remark on something that was accepted all the same. */
export const warning = z.object({ code: z.string(), field: z.string(), message: z.string() }).meta({ id: 'Warning' });
