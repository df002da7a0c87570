import { expect, test } from 'vitest';
import { matchesArn } from './match-arn.ts';

const arn = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/GET/orders/42';

test.each([
  arn,
  '*',
  'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/*',
  'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/*/GET/orders/*',
  'arn:aws:execute-api:*:*:*/prod/G?T/orders/42',
  'arn:aws:execute-api:*',
  'arn:aws:*:*:*:*',
])('%s covers the method', (pattern) => {
  expect(matchesArn(pattern, arn)).toBe(true);
});

test.each([
  '',
  'k3v9x2p7qd/prod/GET/orders/42',
  'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/get/orders/42',
  'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/GET/orders',
  'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/POST/*',
  'arn:aws:execute-api:*:k3v9x2p7qd/prod/GET/orders/42',
  'arn:aws-cn:execute-api:eu-west-1:123456789012:*',
  'arn:*42',
])('%s does not cover it', (pattern) => {
  expect(matchesArn(pattern, arn)).toBe(false);
});

test('a pattern for methods does not cover a handshake', () => {
  const handshake = 'arn:aws:execute-api:us-east-1:123456789012:w6r1n4c8yb/prod/$connect';
  expect(matchesArn(handshake.replace('$connect', '*/*'), handshake)).toBe(false);
  expect(matchesArn(handshake.replace('$connect', '*'), handshake)).toBe(true);
});

test('without an ARN only a star fits', () => {
  expect(matchesArn('*', '')).toBe(true);
  expect(matchesArn('arn:aws:execute-api:*', '')).toBe(false);
});
