/** Words about the provider for the log and the terminal. */
export const NAME = 'Twilio';
/** A failure that only people can mend. */
export const FAULT = 'Twilio refuses our account, sender or template, or names a code we do not know: see https://www.twilio.com/docs/api/errors/ and the code';
export const AWAY = 'Twilio does not answer: reminders wait and go on by themselves; answers are still tried. See status.twilio.com and this machine\'s network.';
export const BACK = 'Twilio answers again';
