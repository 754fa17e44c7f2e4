import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRecordings } from '../../src/adapters/recordings/recordings-folder';
import { textsOf } from '../../src/compose/core';
import { composeRecordings, listRecordings } from '../../src/compose/recordings';
import { ConfigError, parseConfig } from '../../src/config';
import { callClinic } from '../support/phone-calls';
import { startTestClinic, type TestClinic } from '../support/clinic';

const NUMBER = '+237699000003';

jest.setTimeout(60_000);

describe("the clinic's own recordings", () => {
  const root = mkdtempSync(path.join(tmpdir(), 'recordings-'));
  const folder = path.join(root, 'recordings');
  let clinic: TestClinic;

  const record = (file: string, content = 'sound'): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };

  beforeAll(async () => {
    for (const name of [
      'voice.inbound.hello.1',
      'voice.inbound.hello.2',
      'voice.reminder.1',
      'voice.reminder.3',
      'voice.confirmed.1',
      'voice.confirmed.2',
    ])
      record(`pcm/${name}.mp3`);
    // Of this text one part is missing: it is said.
    record('pcm/voice.cancel.readBack.1.mp3');
    record('fr/voice.goodbye.wav', 'au revoir');
    for (const file of [
      'fr/voice.unknown.mp3',
      'fr/notes.txt',
      'Pidgin English/voice.goodbye.mp3',
      'readme.md',
      '.hidden/voice.goodbye.mp3',
    ])
      record(file);
    writeFileSync(path.join(root, 'secret.mp3'), 'secret');
    symlinkSync(path.join(root, 'secret.mp3'), path.join(folder, 'fr', 'voice.notHeard.mp3'));
    clinic = await startTestClinic(undefined, { RECORDINGS_DIR: folder });
  });
  afterAll(async () => {
    await clinic.close();
    rmSync(root, { recursive: true, force: true });
  });
  beforeEach(() => clinic.reset());
  afterEach(() => expect(clinic.provider.alerts()).toEqual([]));

  const get = async (url: string) => {
    const answer = await fetch(url.startsWith('http') ? url : clinic.baseUrl + url);
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      cache: answer.headers.get('cache-control'),
      text: await answer.text(),
    };
  };

  async function visit(voiceLanguage: string | null): Promise<void> {
    const id = await clinic.patient({ name: 'Grace Tabi', number: NUMBER, channel: 'call', language: 'english' });
    await clinic.query('update contacts set voice_language = $1', [voiceLanguage]);
    await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
  }

  it("are played in the contact's language around names and dates that are said", async () => {
    await visit('pcm');
    const lines = await callClinic(clinic, NUMBER, [
      { press: '1', after: 'hello.2' },
      { press: '1', after: 'reminder.3' },
    ]);
    const names = lines.map((line) => line.replace(/^played: .*\/recordings\/(.*)\?v=\w+$/, 'played $1'));
    expect(names).toEqual([
      'played pcm/voice.inbound.hello.1.mp3',
      'en-US: Grace',
      'played pcm/voice.inbound.hello.2.mp3',
      'played pcm/voice.reminder.1.mp3',
      'en-US: Thursday 12 March at 10 am',
      'played pcm/voice.reminder.3.mp3',
      'played pcm/voice.confirmed.1.mp3',
      'en-US: on Thursday 12 March at 10 am',
      'played pcm/voice.confirmed.2.mp3',
    ]);
    const played = lines.find((line) => line.startsWith('played: '))?.slice('played: '.length) ?? '';
    expect(await get(played)).toEqual({
      status: 200,
      type: 'audio/mpeg',
      cache: 'public, max-age=86400, immutable',
      text: 'sound',
    });
  });

  it('are not played for a text of which a part is missing, nor after key 9, nor to others', async () => {
    await visit('pcm');
    expect((await callClinic(clinic, NUMBER, [{ press: '1' }, { press: '3' }, { press: '1' }])).join('\n')).toContain(
      'To cancel the appointment on Thursday 12 March',
    );
    await clinic.reset();
    await visit('pcm');
    const switched = await callClinic(clinic, NUMBER, [
      { press: '9', after: 'hello.2' },
      { press: '1' },
      { press: '1' },
    ]);
    expect(switched.slice(3).join('\n')).not.toContain('played');
    await clinic.reset();
    await visit(null);
    expect((await callClinic(clinic, NUMBER, [{ press: '1' }])).join('\n')).not.toContain('played');
  });

  it("replace the computer's voice in French", async () => {
    clinic.provider.people.set(NUMBER, { kind: 'answers', replies: [{ silent: true }, { silent: true }] });
    const id = await clinic.patient({ name: 'Marie Ngo', number: NUMBER, channel: 'call' });
    const { id: appointmentId } = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(id, { number: NUMBER, method: 'call', appointmentId });
    await clinic.deliver();
    const last = clinic.provider.calls()[0]?.heard.at(-1);
    expect(last).toMatchObject({
      kind: 'played',
      url: expect.stringMatching(/\/recordings\/fr\/voice\.goodbye\.wav\?v=\w+$/),
    });
  });

  it.each([
    '/recordings',
    '/recordings/',
    '/recordings/fr',
    '/recordings/fr/',
    '/recordings/fr/notes.txt',
    '/recordings/fr/voice.unknown.mp3',
    '/recordings/fr/voice.notHeard.mp3',
    '/recordings/../secret.mp3',
    '/recordings/fr/..%2f..%2fsecret.mp3',
    '/recordings/%2e%2e/secret.mp3',
    '/recordings/.hidden/voice.goodbye.mp3',
    '/recordings/fr/voice.goodbye.wav%00.mp3',
    '/recordings/__proto__/toString',
    '/recordings/en/voice.goodbye.mp3',
  ])('%s is nothing', async (url) => {
    const { status, text } = await get(url);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });

  it('are served as sound, found at the start; what is not used is named', async () => {
    expect(await get('/recordings/fr/voice.goodbye.wav')).toMatchObject({
      status: 200,
      type: 'audio/wav',
      text: 'au revoir',
    });
    const config = parseConfig({ ENV: 'test', RECORDINGS_DIR: folder });
    const { rows, languages, unused } = listRecordings(config);
    expect(languages).toEqual(['fr', 'pcm']);
    expect([...unused].sort()).toEqual([
      'Pidgin English',
      'fr/notes.txt',
      'fr/voice.notHeard.mp3',
      'fr/voice.unknown.mp3',
      'readme.md',
    ]);
    expect(rows.find(({ name }) => name === 'voice.goodbye')).toEqual({
      name: 'voice.goodbye',
      words: {
        fr: expect.stringMatching(/^Merci\. C'était .* Au revoir\.$/),
        en: expect.stringMatching(/^Thank you\. This was .* Goodbye\.$/),
      },
      recorded: ['fr'],
    });
    expect(rows.find(({ name }) => name === 'voice.reminder.1')).toMatchObject({ recorded: ['pcm'] });
  });

  it('are refused at the start when the folder cannot be read; without the setting there are none', () => {
    const config = parseConfig({ ENV: 'test', RECORDINGS_DIR: path.join(root, 'nowhere') });
    expect(() => composeRecordings(config, textsOf(config))).toThrow(ConfigError);
    expect(readRecordings(undefined, new Set(['voice.goodbye'])).pathOf('fr', 'voice.goodbye')).toBeNull();
  });
});
