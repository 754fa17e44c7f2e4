import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { URGENCIES, type Urgency } from '../../../../src/domain/feedback/urgency';
import { assessComment, assessUrgency } from '../../../../src/language/urgency/assess-urgency';
import { projectRoot } from '../../../../src/root';
import { RED_FLAGS } from '../../../../src/language/urgency/red-flags';

const level = (text: string): Urgency => assessUrgency(text).level;
const cases = readFileSync(path.join(projectRoot, 'src/training/replies/rows/urgency-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [Urgency, string]);

describe('urgency of our own cases', () => {
  test('at least 95 % get their exact level', () => {
    const right = cases.filter(([wanted, text]) => level(text) === wanted).length;
    expect(right / cases.length).toBeGreaterThanOrEqual(0.95);
  });

  test('every emergency is raised, to a level a person sees the same day', () => {
    const missed = cases.filter(
      ([wanted, text]) => wanted === 'emergency' && !['emergency', 'urgent'].includes(level(text)),
    );
    expect(missed).toEqual([]);
  });

  test('at most 2 % of harmless texts raise an alarm', () => {
    const harmless = cases.filter(([wanted]) => wanted === 'none');
    const alarms = harmless.filter(([, text]) => ['emergency', 'urgent'].includes(level(text)));
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.02);
  });
});

describe('guards', () => {
  test.each([
    ["j'ai mal à la poitrine", 'emergency'],
    ["je n'ai pas mal à la poitrine", 'none'],
    ['my chest pain is gone thanks to the doctor', 'none'],
    ['my chest pain was gone but it is back', 'emergency'],
    ['I saw the bill and had a heart attack 😂', 'none'],
    ['non je viens pas, je vomis du sang', 'emergency'],
    ['I cannot come, bleeding a lot', 'emergency'],
    ['what are the signs of a stroke?', 'none'],
    ['I can wait till Thursday? my chest hurts', 'emergency'],
    ["mon père est mort d'un AVC en 2001", 'none'],
  ] as const)('%s → %s', (text, wanted) => expect(level(text)).toBe(wanted));

  test('spelling and capitals do not hide danger', () => {
    for (const text of [
      "JE N'ARRIVE PLUS A RESPIRER",
      'jarrive pa a respirer',
      'cant breeth',
      'i cnt breathe',
      'chest payne',
      'bleeeeeding alot',
    ]) {
      expect([text, ['emergency', 'urgent'].includes(level(text))]).toEqual([text, true]);
    }
  });
});

describe('self-harm', () => {
  test.each([
    'I want to kill myself',
    'je veux me suicider',
    'i wan die, life don taya me',
    'je veux en finir avec la vie',
  ])('%s', (text) => {
    expect(assessUrgency(text)).toMatchObject({ level: 'emergency', selfHarm: true });
  });
  test('chest pain is no self-harm', () => expect(assessUrgency('chest pain').selfHarm).toBe(false));
});

describe('red flags', () => {
  test('each group names its source and has its own name', () => {
    for (const flag of RED_FLAGS) expect(flag.source.length).toBeGreaterThan(5);
    expect(new Set(RED_FLAGS.map((flag) => flag.id)).size).toBe(RED_FLAGS.length);
  });
});

describe('properties', () => {
  test('never throws, always a known level', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) =>
        URGENCIES.includes(level(text)),
      ),
      { numRuns: 300 },
    );
  });

  test('a polite opening does not lower an emergency', () => {
    const openings = fc.constantFrom(
      'Bonjour docteur, ',
      'Hello. ',
      'svp ',
      'Good morning, ',
      'Dsl de vous déranger. ',
    );
    const dangers = fc.constantFrom(
      "je n'arrive plus à respirer",
      'chest pain now',
      'je saigne beaucoup',
      'my baby is not waking up',
      "un serpent m'a mordu",
      'I want to die',
    );
    fc.assert(fc.property(openings, dangers, (opening, danger) => level(opening + danger) === 'emergency'));
  });
});

describe('a comment on a visit', () => {
  test.each([
    'Did not answer',
    "personne n'a répondu à mes questions",
    'The ambulance came quickly when I had a heart attack, brilliant crew',
    'Nobody answered the phone all morning',
    'They kept me stable and were respectful',
    "Mon mari a fait un AVC l'an dernier et vous l'avez bien soigné",
  ])('that tells of a danger that was, or of silence at the desk, is none: %s', (text) => {
    expect(['none', 'follow_up']).toContain(assessComment(text).level);
  });

  test('that tells of a danger people may be in rings only when rules and model agree', () => {
    expect(assessComment('I was having a heart attack and waited an hour, then all was well done')).toMatchObject({
      level: 'emergency',
      suspected: true,
    });
    for (const text of [
      'I cannot breathe since the injection yesterday',
      'depuis la sortie je saigne beaucoup et je tombe',
      'mon bébé ne respire pas bien depuis le vaccin',
    ]) {
      expect(assessComment(text)).toMatchObject({ level: 'emergency' });
      expect(assessComment(text).suspected).toBeUndefined();
    }
  });

  test('in a message an answer that fails may be a person who lost consciousness', () => {
    expect(level('ne répond pas, les yeux fermés')).toBe('emergency');
    expect(level('papa ne répond pas à nos appels, il est par terre')).toBe('emergency');
  });
});
