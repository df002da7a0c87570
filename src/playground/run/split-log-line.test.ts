import { expect, test } from 'vitest';
import { splitLogLine } from './split-log-line.ts';

const id = '8476a536-e9f4-11e8-9739-2dfe598c3fcd';

test.each(['-', 'undefined', id])('splitLogLine knows time, request id %s and level', (of) => {
  const text = `2026-11-24T12:00:00.000Z\t${of}\tWARN\tWARN\tx\ny`;
  expect(splitLogLine({ level: 'WARN', text })).toEqual({
    stamp: `2026-11-24T12:00:00.000Z\t${of}\t`,
    level: 'WARN',
    message: '\tWARN\tx\ny',
  });
});

test('splitLogLine leaves other text whole', () => {
  for (const text of ['plain', '{"level":"INFO"}', `2026-11-24T12:00:00.000Z\t${id}\tLOUD\tx`, ''])
    expect(splitLogLine({ level: 'INFO', text })).toEqual({ stamp: '', level: '', message: text });
});

test('splitLogLine does not trust what was written past the console', () => {
  const text = `2026-11-24T12:00:00.000Z\t${id}\tINFO\tforged`;
  expect(splitLogLine({ level: 'RAW', text }).message).toBe(text);
});
