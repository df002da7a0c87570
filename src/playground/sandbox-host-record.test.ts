import { describe, expect, test } from 'vitest';
import { createRunRecord } from './sandbox-host-record.ts';

const line = (text: string) => ({ level: 'INFO', text, time: 0 }) as const;
const outcome = { kind: 'response', body: 'null' } as const;

describe('createRunRecord', () => {
  test('gathers lines and notices into the result, each notice once', () => {
    const record = createRunRecord('id', 3_000);
    record.addLog(line('a'));
    record.addNotice({ code: 'log-limit', text: 'cut' });
    record.addNotice({ code: 'log-limit', text: 'cut' });
    expect(record.result(outcome, 5)).toEqual({
      requestId: 'id',
      outcome,
      logs: [line('a')],
      calls: [],
      notices: [{ code: 'log-limit', text: 'cut' }],
      durationMs: 5,
    });
    record.initMs = 7;
    expect(record.result(outcome, 5)).toHaveProperty('initMs', 7);
  });

  test('takes no more lines, characters or notices than a run may give', () => {
    const lines = createRunRecord('id', 3_000);
    for (let count = 0; count < 2_000; count++) expect(lines.addLog(line(''))).toBe(true);
    expect(lines.addLog(line(''))).toBe(false);
    const characters = createRunRecord('id', 3_000);
    expect(characters.addLog(line('x'.repeat(1_000_000)))).toBe(true);
    expect(characters.addLog(line('x'))).toBe(false);
    const notices = createRunRecord('id', 3_000);
    for (let count = 0; count < 50; count++)
      notices.addNotice({ code: 'log-limit', text: `${count}` });
    expect(notices.result(outcome, 0).notices).toHaveLength(20);
  });
});
