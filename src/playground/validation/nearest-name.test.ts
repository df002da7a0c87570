import { describe, expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('nearestName', () => {
  test('finds a name that differs in case', () => {
    expect(nearestName('Records', ['other', 'records'])).toBe('records');
  });

  test('finds a name with a letter missing, added or changed', () => {
    expect(nearestName('messageId', ['mesageId'])).toBe('mesageId');
    expect(nearestName('messageId', ['messageIds'])).toBe('messageIds');
    expect(nearestName('messageId', ['massageId'])).toBe('massageId');
  });

  test('prefers the nearer one', () => {
    expect(nearestName('messageId', ['mesageI', 'messagId'])).toBe('messagId');
  });

  test('does not take a different word for a misspelling', () => {
    expect(nearestName('body', ['md5OfBody', 'type', 'bold'])).toBeUndefined();
    expect(nearestName('eventSource', ['eventSourceARN'])).toBeUndefined();
  });
});
