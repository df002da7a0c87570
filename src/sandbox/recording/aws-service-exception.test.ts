import { expect, test } from 'vitest';
import { ServiceException } from './aws-service-exception.ts';
import { exceptionOrEnum } from './exception-or-enum.ts';

class Missing extends ServiceException {}
class Other extends ServiceException {}
const options = {
  name: 'Missing',
  message: 'gone',
  $fault: 'client',
  $metadata: { httpStatusCode: 404, requestId: 'r', attempts: 1, totalRetryDelay: 0 },
} as const;

test('an exception is an instance by its class', () => {
  const error = new Missing({ ...options, name: 'Renamed' });
  expect(error instanceof Missing).toBe(true);
  expect(error instanceof Other).toBe(false);
  expect(error instanceof ServiceException).toBe(true);
  expect(error instanceof Error).toBe(true);
});

test('an exception is an instance by its name too, where it comes from another copy', () => {
  const foreign = Object.assign(new Error('gone'), options);
  expect(foreign instanceof Missing).toBe(true);
  expect(foreign instanceof Other).toBe(false);
  const plain: unknown = Object.assign(new Error('gone'), { name: 'Missing' });
  expect(plain instanceof Missing).toBe(false);
});

test('an exception lists what the SDK lists', () => {
  expect(Object.keys(new Missing(options))).toEqual([
    '$fault',
    '$response',
    '$retryable',
    '$metadata',
    'name',
  ]);
});

test('a thing that may be an enum is a class all the same', () => {
  const Either = exceptionOrEnum(Missing);
  expect(new Either(options) instanceof Either).toBe(true);
  expect((Either as unknown as Record<string, unknown>)['GLACIER']).toBe('GLACIER');
  expect(Either.name).toBe('Missing');
  expect((Either as unknown as Record<string, unknown>)['then']).toBeUndefined();
});
