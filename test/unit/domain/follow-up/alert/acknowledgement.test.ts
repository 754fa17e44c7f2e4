import {
  isSpokenAcknowledgement,
  readAcknowledgement,
} from '../../../../../src/domain/follow-up/alert/acknowledgement';
import { assessUrgency } from '../../../../../src/language/urgency/assess-urgency';

test.each([
  '1',
  ' 1. ',
  'OK',
  'ok 👍',
  '👍',
  'Vu',
  'vu !',
  "Je m'en occupe",
  'je m’en occupe.',
  "J'y vais",
  'Reçu',
  'Got it',
  "I'll take it",
  'on it',
])('%s acknowledges', (text) => {
  expect(readAcknowledgement(text)).toEqual({ reference: null });
});

test.each(['4F2A9C', '4f2a9c', '1 4F2A9C', 'vu 4F2A9C', 'Réf 4F2A9C', 'ok réf. 4f2a9c', 'référence 4F2A9C'])(
  '%s names the follow-up',
  (text) => {
    expect(readAcknowledgement(text)).toEqual({ reference: '4F2A9C' });
  },
);

test.each([
  '',
  '2',
  '3',
  '11',
  'oui',
  'yes',
  'non',
  'stop',
  'ok je viens jeudi',
  'vu le docteur hier',
  'je ne peux pas',
  '1 2 3',
  "ok mais j'ai mal",
  'not seen',
  '699000001',
  "je m'en occupe pas",
])('%s does not', (text) => expect(readAcknowledgement(text)).toBeNull());

test('no word that acknowledges sounds dangerous', () => {
  for (const text of ['1', 'ok', 'vu', "je m'en occupe", "j'y vais", 'got it', 'on it'])
    expect(assessUrgency(text).level).toBe('none');
});

test('recognised speech', () => {
  for (const said of [
    'un',
    'One.',
    'OK',
    "je m'en occupe",
    'oui',
    'Oui, oui.',
    "d'accord je m'en occupe",
    "oui d'accord, je m'en occupe",
    'yes',
    "yes I'll take it",
    'all right, on it',
  ]) {
    expect([said, isSpokenAcknowledgement(said, 0.8)]).toEqual([said, true]);
    expect([said, isSpokenAcknowledgement(said, 0.4)]).toEqual([said, false]);
    expect([said, isSpokenAcknowledgement(said, null)]).toEqual([said, false]);
  }
  for (const said of [
    'qui est là',
    'allô',
    'oui allô',
    'deux',
    '',
    'oui mais pas moi',
    'non',
    'je ne peux pas',
    'ok attends',
    "oui qui est à l'appareil",
  ])
    expect([said, isSpokenAcknowledgement(said, 0.95)]).toEqual([said, false]);
});
