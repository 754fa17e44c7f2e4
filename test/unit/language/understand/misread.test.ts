import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Intent,
  type ReadingState,
  type Topic,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { LOCALES } from '../../../../src/domain/locale';
import { projectRoot } from '../../../../src/root';
import { understand } from '../../../../src/language/understand';

interface Row {
  kind: string;
  state: ReadingState;
  wanted: readonly Intent[];
  extra: readonly string[];
  text: string;
}
const rows = readFileSync(path.join(projectRoot, 'src/training/replies/rows/misread.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [head = '', text = ''] = line.split(' | ');
    const [label = '', wanted = '', ...extra] = head.split(' ');
    const [kind = '', state = 'awaiting_confirmation'] = label.replace('*', '').split('@');
    return { kind, state: state as ReadingState, wanted: wanted.split(',') as Intent[], extra, text };
  });

/** An answer, a wish for silence or another's number that the words do not give. */
const ACTS: ReadonlySet<Intent> = new Set<Intent>(['confirm', 'cancel', 'opt_out', 'opt_in', 'wrong_number']);

function isRight({ intent, also, topics, value, refused }: Understanding, { wanted, extra }: Row): boolean {
  if (!wanted.includes(intent) || also.some((one) => ACTS.has(one) && !wanted.includes(one))) return false;
  return extra.every((one) => {
    const said = one.slice(1);
    if (one.startsWith('+')) return topics.includes(said as Topic);
    if (one.startsWith('-')) return said === 'none' ? refused === undefined : refused === said;
    if (one.startsWith('~')) return refused !== said;
    if (said === 'none') return value === undefined;
    return value === said || (value === undefined && intent !== 'reschedule' && intent !== 'rating');
  });
}

describe.each([...new Set(rows.map(({ kind }) => kind))])('misread once: %s', (kind) => {
  const ofKind = rows.filter((row) => row.kind === kind);
  test.each(LOCALES)('%s', (lang) => {
    const wrong = ofKind.filter(
      (row) =>
        !isRight(
          understand({
            text: row.text,
            lang,
            state: row.state,
            now: '2026-03-09T09:00',
            appointment: '2026-03-12T10:00',
          }),
          row,
        ),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
