import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Effect } from '../../../../src/domain/conversation/machine/effect';
import { type ConversationEvent } from '../../../../src/domain/conversation/machine/event';

const SOURCE = path.join(__dirname, '../../../../src');
const read = (file: string): string => readFileSync(path.join(SOURCE, `${file}.ts`), 'utf8');

/** Where the program makes each event happen. A new event does not compile without its place here. */
const EMITTED_IN: Record<ConversationEvent['type'], string> = {
  reminder_due: 'services/conversation/take-turn',
  feedback_due: 'services/conversation/take-turn',
  delivery_failed: 'services/conversation/take-turn',
  reply_received: 'language/reply-event',
  call_answered: 'services/conversation/handle-call',
  key_pressed: 'services/conversation/handle-call',
  front_desk_ended: 'services/conversation/handle-call',
  call_ended: 'services/conversation/handle-call',
  wait_expired: 'services/conversation/expire-conversations',
  slots_offered: 'services/appointments/offer-slots',
  staff_took_over: 'services/conversation/hand-over',
  staff_wrote: 'services/conversation/hand-over',
  staff_released: 'services/conversation/hand-over',
  address_joined: 'services/conversation/link-sender',
};

const STORE = 'adapters/database/conversations/effects';
/** What only adds to the follow-up that comes with it. */
const DETAILS = 'adapters/database/conversations/conversation-store';

/** Where the program carries each effect out. */
const CARRIED_OUT_IN: Record<Effect['type'], string> = {
  say: 'services/conversation/call-instructions',
  ask: 'services/conversation/call-instructions',
  safety_message: 'services/conversation/outgoing-messages',
  connect_to_front_desk: 'services/conversation/call-instructions',
  hang_up: 'services/conversation/call-instructions',
  speak_language: 'services/conversation/take-turn',
  call_again: 'services/conversation/handle-call',
  ignored: 'services/conversation/handle-inbound',
  running_late: DETAILS,
  call_wished: DETAILS,
  confirm: STORE,
  cancel: STORE,
  undo_cancel: STORE,
  request_reschedule: STORE,
  tentative: STORE,
  remind_again: STORE,
  hold_patients: STORE,
  no_calls: STORE,
  take_slot: STORE,
  mark_wrong_number: STORE,
  record_rating: STORE,
  record_comment: STORE,
  make_anonymous: STORE,
  set_language: STORE,
  opt_out: STORE,
  opt_in: STORE,
  open_follow_up: STORE,
  nudge_staff: STORE,
};

const engine = readdirSync(path.join(SOURCE, 'domain/conversation'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('machine/e'))
  .map((file) => read(`domain/conversation/${file.slice(0, -3)}`))
  .join('\n');

/** Effects that have a builder are made by it. */
const BUILDERS: Partial<Record<Effect['type'], string>> = {
  say: 'say(',
  ask: 'ask(',
  open_follow_up: 'followUp(',
  ignored: 'ignored(',
};

describe('what the conversation engine knows happens in production', () => {
  it.each(Object.entries(EMITTED_IN))('%s is emitted', (type, file) => expect(read(file)).toContain(`type: '${type}'`));
  it.each(Object.entries(CARRIED_OUT_IN))('%s is carried out', (type, file) =>
    expect(read(file)).toMatch(new RegExp(`(?:case|===) '${type}'`)),
  );
  it.each(Object.keys(CARRIED_OUT_IN) as Effect['type'][])('%s is asked for by the engine', (type) =>
    expect(engine).toContain(BUILDERS[type] ?? `type: '${type}'`),
  );
});
