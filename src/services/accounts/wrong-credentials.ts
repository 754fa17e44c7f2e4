import { Refusal } from '../../domain/errors';

/** The one answer to a name that does not exist, a wrong password and an account that is disabled. */
export const wrongCredentials = (): Refusal =>
  new Refusal('invalid_credentials', 'Username or password is wrong. Check both and try again.');
