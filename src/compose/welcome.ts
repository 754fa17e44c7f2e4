import { type Program } from './program';
import { PROVIDER_NAME } from './provider';
import { DEMO_ACCOUNTS } from '../services/operations/demo-data';

/** What the terminal shows once the program answers: where, as whom, and what to try first. */
export function welcome({ runtime: { config }, database, seeded }: Program): string {
  const base = config.ENV === 'production' ? config.PUBLIC_BASE_URL : `http://localhost:${config.PORT}`;
  // "none" and "off" name no hours.
  const quiet = /\d/.test(config.QUIET_HOURS) ? `, not in ${config.QUIET_HOURS}` : '';
  const lines = ['', `${config.CLINIC_NAME}: reminders and feedback`, '', `  API and its documentation  ${base}/docs`];
  if (config.demo) {
    const { admin, patient } = DEMO_ACCOUNTS;
    lines.push(
      `  Log in there with          ${admin.username} / ${admin.password} (admin), ${patient.username} / ${patient.password} (patient)`,
      `  The patients' phones       ${base}/simulator`,
      '',
      seeded
        ? '  Made for you: a dozen patients with visits around today, and reminders, four of them due now.'
        : '  Your data of the last start is still here.',
      `  Messages and calls go to a stand-in for ${PROVIDER_NAME} on this computer; nothing leaves it.`,
    );
  }
  if (config.ENV === 'development' && !config.demo) {
    lines.push(
      '',
      config.provider === 'real'
        ? `  Real ${PROVIDER_NAME}: there are no demo accounts, no demo data and no simulator.`
        : '  PUBLIC_BASE_URL can be reached from outside: the demo accounts are off, and so are demo data and simulator, because everybody knows their passwords.',
      '  Make an account of your own with:  npm run create-admin',
    );
  }
  lines.push(
    '',
    `  Database   ${database === 'external' ? 'DATABASE_URL' : `our own PostgreSQL, data in ${config.DATA_DIR}/${database === 'adopted' ? ' (a server of an earlier run was taken over)' : ''}`}`,
    `  Jobs       ${config.JOBS === 'on' ? `reminders are planned at ${config.REMINDER_CRON} (${config.DEFAULT_TIME_ZONE}) and sent at their time${quiet}` : 'off: this process answers HTTP only'}`,
    ...(config.WEBHOOKS === 'poll'
      ? ['  Webhooks   none: replies and receipts are fetched every few seconds; no calls are placed (WEBHOOKS=poll)']
      : []),
    `  Log        ${config.LOG_FILE}`,
    '',
    '  Stop with Ctrl-C.',
    '',
  );
  return `${lines.join('\n')}\n`;
}
