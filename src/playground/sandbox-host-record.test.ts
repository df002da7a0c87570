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
    notices.addNotice({ code: 'flood', text: 'ended' }, true);
    expect(notices.result(outcome, 0).notices.at(-1)).toEqual({ code: 'flood', text: 'ended' });
  });

  test('takes no more calls than a run may record, nor more text in them', () => {
    const call = {
      kind: 'aws',
      service: 's3',
      operation: 'GetObject',
      atMs: 0,
      reply: '',
    } as const;
    const many = createRunRecord('id', 3_000);
    for (let id = 1; id <= 500; id++) expect(many.addCall({ ...call, id, input: '' })).toBe(true);
    expect(many.addCall({ ...call, id: 501, input: '' })).toBe(false);
    const long = createRunRecord('id', 3_000);
    for (let id = 1; id <= 49; id++)
      expect(long.addCall({ ...call, id, input: 'x'.repeat(100_000) })).toBe(true);
    expect(long.addCall({ ...call, id: 50, input: 'x'.repeat(100_000) })).toBe(false);
  });
});
