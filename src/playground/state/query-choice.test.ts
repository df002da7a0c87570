import { describe, expect, test } from 'vitest';
import { readQueryChoice, writeQueryChoice } from './query-choice.ts';

describe('readQueryChoice', () => {
  test('reads the three names', () => {
    expect(readQueryChoice('?event-type=sqs/messages&sample=fifo-queue&handler=default')).toEqual({
      eventType: 'sqs/messages',
      sample: 'fifo-queue',
      handler: 'default',
    });
  });

  test('leaves out what is absent or empty', () => {
    expect(readQueryChoice('?sample=&other=1')).toEqual({});
  });

  test('cuts names that are no names', () => {
    expect(readQueryChoice(`?sample=${'x'.repeat(5000)}`).sample).toHaveLength(200);
  });
});

describe('writeQueryChoice', () => {
  test('writes what readQueryChoice reads', () => {
    const choice = { eventType: 'sqs/messages', sample: 'a&b', handler: 'default' };
    expect(writeQueryChoice(choice)).toBe('?event-type=sqs/messages&sample=a%26b&handler=default');
    expect(readQueryChoice(writeQueryChoice(choice))).toEqual(choice);
  });

  test('writes nothing for no choice', () => {
    expect(writeQueryChoice({})).toBe('');
  });
});
