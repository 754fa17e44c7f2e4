import { randomUUID } from 'node:crypto';
import { type Role } from '../../src/domain/user/role';
import { type TestClinic } from './clinic';
import { tokenOf } from './token';

/** The API of a test clinic as somebody at the front desk calls it. Refusals are thrown unless asked for. */
export interface StaffApi {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: object): Promise<T>;
  patch<T>(path: string, body: object): Promise<T>;
  /** Status and error code of a call that is expected to be refused. */
  refused(method: 'POST' | 'PATCH', path: string, body: object): Promise<{ status: number; code: string }>;
}

export async function staffApi(clinic: TestClinic, role: Exclude<Role, 'patient'> = 'staff'): Promise<StaffApi> {
  const [user] = await clinic.query<{ id: string }>(
    `insert into users (username, password_hash, role) values ($1, 'none', $2) returning id`,
    [randomUUID(), role],
  );
  // One for each call: the clock of a test runs on for days.
  const token = () => tokenOf(clinic.app.services, { userId: user!.id, role, patientId: null });
  const call = async (method: string, path: string, body?: object) =>
    fetch(`${clinic.baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        'content-type': 'application/json',
        'x-access-reason': 'complaint_handling',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await call(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    async refused(method, path, body) {
      const answer = await call(method, path, body);
      return { status: answer.status, code: ((await answer.json()) as { code: string }).code };
    },
  };
}
