/** Words about the gateway for the log. */
export const FAULT = 'the SMS gateway refuses our credentials, sender or text, or names a reason we do not know: see docs/sms-gateway.md and the code';
export const AWAY = 'the SMS gateway does not answer: reminders by SMS wait and go on by themselves; answers are still tried. See the gateway and this machine\'s network.';
export const BACK = 'the SMS gateway answers again';
