import { describe, expect, test } from 'vitest';
import type { WorkerMessage } from '../protocol.ts';
import { createLogSink } from './log-sink.ts';

function open(): { sink: ReturnType<typeof createLogSink>; sent: WorkerMessage[] } {
  const sent: WorkerMessage[] = [];
  return { sent, sink: createLogSink((message) => sent.push(message)) };
}

describe('createLogSink', () => {
  test('sends each line at once, with level and time', () => {
    const { sink, sent } = open();
    sink.write('WARN', 'a');
    expect(sent).toEqual([
      { type: 'log', line: { level: 'WARN', text: 'a', time: expect.any(Number) as number } },
    ]);
  });

  test('closes after 2,000 lines with one notice', () => {
    const { sink, sent } = open();
    for (let line = 0; line < 2_010; line++) sink.write('INFO', 'a');
    expect(sink.isOpen()).toBe(false);
    expect(sent).toHaveLength(2_001);
    expect(sent.at(-1)).toMatchInlineSnapshot(`
      {
        "notice": {
          "code": "log-limit",
          "text": "The log was cut: of one run the playground shows 2000 lines or 1000000 characters.",
        },
        "type": "notice",
      }
    `);
  });

  test('cuts the line that passes a million characters, and closes', () => {
    const { sink, sent } = open();
    sink.write('INFO', 'a'.repeat(999_990));
    sink.write('INFO', 'b'.repeat(20));
    sink.write('INFO', 'c');
    expect(sent.map((message) => message.type)).toEqual(['log', 'log', 'notice']);
    expect(sent[1]).toHaveProperty('line.text', 'b'.repeat(10));
  });

  test('takes the line break off raw text, and says where there is none', () => {
    const { sink, sent } = open();
    sink.raw('stdout', 'a\nb\n');
    sink.raw('stderr', 'c');
    sink.raw('stdout', '');
    const time = expect.any(Number) as number;
    expect(sent).toEqual([
      { type: 'log', line: { level: 'RAW', text: 'a\nb', time, stream: 'stdout' } },
      { type: 'log', line: { level: 'RAW', text: 'c', time, stream: 'stderr', open: true } },
    ]);
  });

  test('opens again for the next run', () => {
    const { sink, sent } = open();
    sink.write('INFO', 'a'.repeat(1_000_001));
    sink.reset();
    sink.write('INFO', 'b');
    expect(sent.at(-1)).toHaveProperty('line.text', 'b');
  });
});
