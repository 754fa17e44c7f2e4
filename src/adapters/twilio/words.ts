/** Words about the provider for the log and the terminal. `fault`: a failure that only people can mend. */
export const TWILIO_WORDS = {
  name: 'Twilio',
  fault:
    'Twilio refuses our account, sender or template, or names a code we do not know: see https://www.twilio.com/docs/api/errors/ and the code',
  away: "Twilio does not answer: reminders wait and go on by themselves; answers are still tried. See status.twilio.com and this machine's network.",
  back: 'Twilio answers again',
};
