import { type RuleWords } from '../../rule-labels';

/** Words that are written alike in every language that the rules of intent/silence.ts ask for. */
export const SILENCE: RuleWords<'silence'> = {
  writes: 'message messages sms whatsapp notifi~',
  wishes: 'permission',
  ours: 'message messages sms contact contacts notifications whatsapp',
  permission: 'permission',
  givenTo: 'me m',
  halts: 'taxi bus car police',
  available: 'possible',
  titles: 'papa',
  beforeName: 'me',
  calledOne: 'me',
  callNow: 'flash',
  writeNow: 'whatsapp message sms',
  me: 'me',
  beforeNoun: 'a',
  consent: 'permission',
  doneWithout: 'examine',
  calledBack: 'me',
  calledBefore: 'me m',
  writeOrders: 'message',
  prefers: 'place',
  aroundHours: 'ok a on',
  aboutMessages: 'messages message sms mms msg notif~ contact~ spam~ robot whatsapp',
};
