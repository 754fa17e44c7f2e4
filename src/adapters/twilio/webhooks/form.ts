import { type z } from 'zod';
import { Refusal } from '../../../domain/errors';

/** Reads a signed form. Throws `malformed_request` with the fields that are not of Twilio's form; their values are not repeated. */
export function readForm<T extends z.ZodType>(schema: T, form: unknown): z.output<T> {
  const result = schema.safeParse(form);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: 'invalid',
    message: "Missing, or not of Twilio's form.",
  }));
  throw new Refusal('malformed_request', "A request of Twilio's form was expected.", fields);
}
