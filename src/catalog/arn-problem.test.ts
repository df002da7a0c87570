import { describe, expect, test } from 'vitest';
import { arnProblem } from './arn-problem.ts';

describe('arnProblem', () => {
  test.each([
    'arn:aws:sqs:eu-west-1:123456789012:orders.fifo',
    'arn:aws:s3:::my-bucket/a key'.replace(' ', '-'),
    'arn:aws:s3:us-east-1:123456789012:accesspoint/reports',
    'arn:aws:iam::123456789012:role/service-role/reader',
    'arn:aws:iam::aws:policy/AdministratorAccess',
    'arn:aws:sts::123456789012:assumed-role/reader/session',
    'arn:aws:cloudfront::123456789012:distribution/EXAMPLE',
    'arn:aws:apigateway:us-east-1::/restapis/abc',
    'arn:aws-cn:lambda:cn-north-1:123456789012:function:orders:live',
    'arn:aws:dynamodb:us-east-1:111122223333:table/orders/stream/2026-01-01T00:00:00.000',
    'arn:aws:sns:us-east-1:123456789012:topic:0b1e9f1c-0000-4000-8000-000000000000',
  ])('has nothing against %s', (arn) => {
    expect(arnProblem(arn)).toBeUndefined();
  });

  test.each([
    ['arn:aws', 'its service is ``'],
    ['arn:aws:constructor:us-east-1:123456789012:x', 'its service is `constructor`'],
    ['arn:aws:lambda:us-east-1:123456789012:orders', 'its resource is `orders`'],
    ['arn:aws:iam:us-east-1:123456789012:role/x', 'its region is `us-east-1`'],
    ['arn:aws:apigateway:us-east-1:123456789012:/restapis/abc', 'its account is `123456789012`'],
    ['arn:aws:kinesis:us-east-1:1234567890:stream/x', 'its account is `1234567890`'],
    ['arn:aws:xray:us-east-1:123456789012:', 'it ends without a resource'],
    ['arn:aws:xray:us-east-1:123456789012:a b', 'it holds a space'],
  ])('refuses %s', (arn, problem) => {
    expect(arnProblem(arn)?.problem).toBe(problem);
  });

  test('lets policies leave parts open', () => {
    const arn = 'arn:aws:lambda:*:*:*';
    expect([arnProblem(arn, true), arnProblem(arn)?.problem]).toEqual([
      undefined,
      'its region is `*`',
    ]);
  });
});
