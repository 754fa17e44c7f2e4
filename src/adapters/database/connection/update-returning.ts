import { type EntityManager } from 'typeorm';

/** Rows of UPDATE/DELETE … RETURNING: TypeORM answers [rows, count] for these, plain rows for SELECT and INSERT. */
export async function updateReturning<Row>(
  manager: Pick<EntityManager, 'query'>,
  sql: string,
  parameters: unknown[],
): Promise<Row[]> {
  const [rows] = await manager.query<[Row[], number]>(sql, parameters);
  return rows;
}
