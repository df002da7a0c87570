import { describe, expect, test } from 'vitest';
import { createEditStore } from './create-edit-store.ts';
import type { Edits } from './create-edit-store.ts';

const edits = (event: string): Edits => ({
  state: { eventType: 'sqs/messages', event },
  sample: 'fifo-queue',
  handlerName: 'default',
});

function memory(limit = Infinity): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
  };
}

describe('createEditStore', () => {
  test('remembers edits per event type', () => {
    const store = createEditStore(memory);
    const storage = memory();
    const shared = createEditStore(() => storage);
    expect(shared.save(edits('{"a":1}'))).toBe(true);
    expect(shared.load('sqs/messages')).toEqual(edits('{"a":1}'));
    expect(shared.load('s3/notification')).toBeNull();
    shared.clear('sqs/messages');
    expect(shared.load('sqs/messages')).toBeNull();
    expect(store.load('sqs/messages')).toBeNull();
  });

  test('says so where the browser has no room', () => {
    const storage = memory(10);
    const store = createEditStore(() => storage);
    expect(store.save(edits('x'.repeat(100)))).toBe(false);
    expect(store.load('sqs/messages')).toBeNull();
  });

  test('does without a storage that may not be touched', () => {
    const store = createEditStore(() => {
      throw new Error('SecurityError');
    });
    expect(store.save(edits('{}'))).toBe(false);
    expect(store.load('a/b')).toBeNull();
    expect(() => {
      store.clear('a/b');
    }).not.toThrow();
  });

  test.each([
    'not json',
    'null',
    '{"eventType":"a/b"}',
    '{"state":{"eventType":"a/b","event":5},"sample":"x","handlerName":"y"}',
    '{"state":{"eventType":"c/d"},"sample":"x","handlerName":"y"}',
    '{"state":{"eventType":"a/b"},"sample":5,"handlerName":"y"}',
  ])('does not trust what is stored: %s', (text) => {
    const storage = memory();
    storage.setItem('playground:v1:a/b', text);
    expect(createEditStore(() => storage).load('a/b')).toBeNull();
  });

  test('keeps no edit of more than a million characters', () => {
    const storage = memory();
    const store = createEditStore(() => storage);
    expect(store.save(edits('x'.repeat(1_000_001)))).toBe(false);
    expect(storage.length).toBe(0);
  });
});
