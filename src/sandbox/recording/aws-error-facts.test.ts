import { expect, test } from 'vitest';
import { errorFacts } from './aws-error-facts.ts';

test.each([
  ['s3', 'NoSuchKey', 'client', 404],
  ['s3', 'AccessDenied', 'client', 403],
  ['s3', 'SlowDown', 'server', 503],
  ['s3', 'PreconditionFailed', 'client', 412],
  ['lambda', 'TooManyRequestsException', 'client', 429],
  ['lambda', 'ResourceNotFoundException', 'client', 404],
  ['dynamodb', 'ResourceNotFoundException', 'client', 400],
  ['dynamodb', 'ConditionalCheckFailedException', 'client', 400],
  ['dynamodb', 'InternalServerError', 'server', 500],
  ['anything', 'Whatever', 'client', 400],
])('%s %s is the fault of the %s, with status %i', (service, name, $fault, httpStatusCode) => {
  expect(errorFacts(service, name)).toMatchObject({ $fault, httpStatusCode });
});

test('an error of unknown words says what the SDK says', () => {
  expect(errorFacts('s3', 'Whatever').message).toBe('UnknownError');
  expect(errorFacts('s3', 'constructor').message).toBe('UnknownError');
});
