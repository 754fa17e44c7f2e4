import { EntityManager } from 'typeorm';
import { inboundLoad, type InboundFindings } from '../../support/inbound-load';
import { ACCOUNT, onChaosApp } from '../chaos-app';
import { type Verdict } from '../verdict';

/** A planted mistake: the row of a number is read without waiting for whoever is writing it. The run must fail with it. */
const UNLOCKED = `
  with made as (insert into conversations (address, created_at, updated_at) values ($1, $2, $2) on conflict (address) do nothing returning address)
  select v.state, v.language, v.channel, v.opened_until as "openedUntil", v.last_inbound_at as "lastInboundAt"
    from (select address from made union select $1) n left join conversations v on v.address = n.address`;

function forgetLocks(): void {
  const query = Object.getOwnPropertyDescriptor(EntityManager.prototype, 'query')?.value as (
    sql: string,
    parameters?: unknown[],
  ) => Promise<unknown>;
  EntityManager.prototype.query = function (this: EntityManager, sql: string, parameters?: unknown[]) {
    return query.call(
      this,
      /^\s*insert into conversations .* values \(\$1, \$2, \$2\)/.test(sql) ? UNLOCKED : sql,
      parameters,
    );
  } as EntityManager['query'];
}

/** 200 patients write 20 messages each, all at once, each the next after the answer to the last; then the same message many times at once. Two of three write with the number and the WhatsApp id in turns. */
export function inbound(mutant: boolean): Promise<Verdict> {
  return onChaosApp({}, async ({ app, baseUrl }) => {
    const { dataSource } = app.core;
    if (mutant) forgetLocks();
    const found: InboundFindings = await inboundLoad(
      {
        baseUrl,
        account: ACCOUNT,
        query: <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters),
      },
      mutant ? { patients: 30, messages: 10, burst: 6 } : { patients: 200, messages: 20, burst: 6 },
    );
    const { requests, bothForms, ...faults } = found;
    return { passed: Object.values(faults).every((count) => count === 0), figures: { requests, bothForms, ...faults } };
  });
}
