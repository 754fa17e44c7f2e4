/** Words about the gateway for the log. `fault`: a failure that only people can mend. */
export const GATEWAY_WORDS = {
  fault:
    'the SMS gateway refuses our credentials, sender or text, or names a reason we do not know: see docs/sms-gateway.md and the code',
  away: "the SMS gateway does not answer: reminders by SMS wait and go on by themselves; answers are still tried. See the gateway and this machine's network.",
  back: 'the SMS gateway answers again',
};
