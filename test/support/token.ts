import { type Actor } from '../../src/domain/user/role';
import { type ApiServices } from '../../src/http/services';

/** A token as a log-in gives it, for an account that the test has put into the table. */
export const tokenOf = async (
  { sessions, tokens }: Pick<ApiServices, 'sessions' | 'tokens'>,
  account: Actor,
  tokenVersion = 0,
): Promise<string> =>
  tokens.issue(
    account,
    await sessions.open({ userId: account.userId, tokenVersion }, { use: 'api', userAgent: undefined }),
  );
