import { createTestDatabase, type TestDatabase } from '../support/database';

describe('migrations', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await createTestDatabase()));
  afterAll(() => db.drop());

  it('agree with the entities', async () => {
    const { upQueries } = await db.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map((q) => q.query)).toEqual([]);
  });

  it('go down to nothing and up again', async () => {
    const tables = async () =>
      (
        await db.dataSource.query<[{ n: number }]>(
          `select count(*)::int as n from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
        )
      )[0].n;
    const before = await tables();
    for (const _ of db.dataSource.migrations) await db.dataSource.undoLastMigration();
    expect(await tables()).toBe(0);
    await db.dataSource.runMigrations();
    expect(await tables()).toBe(before);
  });

  it('refuse a changed or deleted consent', async () => {
    await db.dataSource.query(
      `insert into consents (address, purpose, granted, source, wording_version, recorded_at) values ('+237699000001', 'reminder', false, 'patient', '1', now())`,
    );
    await expect(db.dataSource.query('update consents set granted = true')).rejects.toThrow('append-only');
    await expect(db.dataSource.query('delete from consents')).rejects.toThrow('append-only');
  });
});
