import { invalidField } from '../../domain/errors';
import { passwordProblem } from '../../domain/user/password';

/** Throws `validation_failed` for the field that holds a new password when it cannot be taken. */
export function refuseWeakPassword(
  field: string,
  password: string,
  about: Parameters<typeof passwordProblem>[1],
): void {
  const problem = passwordProblem(password, about);
  if (problem) throw invalidField(field, problem.code, problem.message);
}
