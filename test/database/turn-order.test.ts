import { composeConversation } from '../../src/compose/conversation';
import { type OutboundDraft } from '../../src/ports/out/conversation-store';
import { startTestClinic, type TestClinic } from '../support/clinic';

const NUMBER = '+237699000001';

describe('several texts of one turn by REST', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  const draft = (body: string, purpose: OutboundDraft['purpose'] = 'reply'): OutboundDraft => ({
    purpose,
    route: 'rest',
    channel: 'sms',
    language: 'french',
    key: null,
    params: null,
    choices: [],
    body,
    segments: 1,
    appointment: null,
    patientId: null,
    inReplyTo: null,
  });
  const say = (...drafts: OutboundDraft[]) =>
    composeConversation(clinic.app.core).store.withConversation(NUMBER, clinic.now(), (session) =>
      session.write(drafts, clinic.now(), clinic.now()),
    );
  const bodies = () => clinic.texts(NUMBER);
  const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq'];

  it('leave in their order, each after the one before was accepted', async () => {
    for (let round = 0; round < 6; round++) await say(...WORDS.map((word) => draft(`${word} ${round}`)));
    await clinic.deliver();
    for (let round = 0; round < 6; round++)
      expect(bodies().filter((body) => body.endsWith(String(round)))).toEqual(WORDS.map((word) => `${word} ${round}`));
  });

  it('wait while an earlier one is refused for now, and follow it', async () => {
    clinic.provider.failures.add({ match: { times: 1 }, effect: { kind: 'rate_limit', retryAfterSeconds: 40 } });
    await say(draft('un'), draft('deux'));
    await clinic.deliver();
    expect(bodies()).toEqual([]);
    clinic.advance(2);
    await clinic.deliver();
    expect(bodies()).toEqual(['un', 'deux']);
  });

  it('go on when an earlier one will not leave any more', async () => {
    clinic.provider.failures.add({ match: { times: 1 }, effect: { kind: 'refuse', code: 30007 } });
    await say(draft('un'), draft('deux'));
    await clinic.deliver();
    expect(bodies()).toEqual(['deux']);
  });

  it('wait for one of which nobody knows whether it left; a safety text waits for nothing that hangs, nor for a reply', async () => {
    clinic.provider.failures.add({ match: { times: 1 }, effect: { kind: 'reset', accepted: false } });
    await say(draft('un'), draft('deux'));
    await clinic.deliver();
    expect(bodies()).toEqual([]);
    await say(draft('trois'), draft('danger', 'safety'), draft('quatre'));
    await clinic.deliver();
    expect(bodies().sort()).toEqual(['danger', 'quatre', 'trois']);
    await clinic.query(`update delivery_attempts set state = 'abandoned', finished_at = now() where state = 'unknown'`);
    await clinic.deliver();
    expect(bodies()).toContain('deux');

    await clinic.reset();
    clinic.provider.failures.add({ match: { times: 1 }, effect: { kind: 'reset', accepted: false } });
    await say(draft('danger', 'safety'), draft('urgences', 'safety'));
    await clinic.deliver();
    await clinic.deliver();
    expect(bodies()).toEqual(['urgences']);
  });

  it('hold up no other number, and no turn that comes later', async () => {
    clinic.provider.failures.add({ match: { to: NUMBER, times: 1 }, effect: { kind: 'reset', accepted: false } });
    await say(draft('un'), draft('deux'));
    await clinic.deliver();
    await say(draft('plus tard'));
    const other = await clinic.patient({ name: 'Paul Essomba', number: '+237699000002', channel: 'sms' });
    await clinic.remind(other, { number: '+237699000002', method: 'sms' });
    await clinic.deliver();
    expect(bodies()).toEqual(['plus tard']);
    expect(clinic.texts('+237699000002')).toHaveLength(1);
  });
});
