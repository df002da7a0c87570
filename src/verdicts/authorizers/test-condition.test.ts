import { expect, test } from 'vitest';
import { testCondition } from './test-condition.ts';

const keys = new Map([
  ['aws:sourceip', '203.0.113.24'],
  ['aws:useragent', 'warehouse-client/4.1'],
  ['aws:referer', null],
]);

test.each<[string, unknown, string]>([
  ['IpAddress', { 'aws:SourceIp': '203.0.113.0/24' }, 'met'],
  ['IpAddress', { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] }, 'met'],
  ['IpAddress', { 'AWS:sourceIP': '198.51.100.0/24' }, 'notMet'],
  ['NotIpAddress', { 'aws:SourceIp': '198.51.100.0/24' }, 'met'],
  ['NotIpAddress', { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] }, 'notMet'],
  ['IpAddress', { 'aws:SourceIp': 'no address' }, 'unknown'],
  ['StringEquals', { 'aws:UserAgent': 'warehouse-client/4.1' }, 'met'],
  ['StringEquals', { 'aws:UserAgent': 'Warehouse-Client/4.1' }, 'notMet'],
  ['StringEqualsIgnoreCase', { 'aws:UserAgent': 'Warehouse-Client/4.1' }, 'met'],
  ['StringNotEqualsIgnoreCase', { 'aws:UserAgent': 'WAREHOUSE-client/4.1' }, 'notMet'],
  ['StringNotEquals', { 'aws:UserAgent': 'curl' }, 'met'],
  ['StringLike', { 'aws:UserAgent': 'warehouse-*' }, 'met'],
  ['StringNotLike', { 'aws:UserAgent': 'warehouse-*' }, 'notMet'],
  ['StringLike', { 'aws:UserAgent': '${aws:username}' }, 'unknown'],
  ['StringEquals', { 'aws:Referer': 'https://shop.example.com/' }, 'notMet'],
  ['StringNotEquals', { 'aws:Referer': 'https://shop.example.com/' }, 'met'],
  ['StringEqualsIfExists', { 'aws:Referer': 'https://shop.example.com/' }, 'met'],
  ['StringEqualsIfExists', { 'aws:UserAgent': 'curl' }, 'notMet'],
  ['Null', { 'aws:Referer': 'true' }, 'met'],
  ['Null', { 'aws:UserAgent': true }, 'notMet'],
  ['Null', { 'aws:UserAgent': 'false' }, 'met'],
  ['DateLessThan', { 'aws:CurrentTime': '2027-01-01T00:00:00Z' }, 'unknown'],
  ['NumericEquals', { 'aws:UserAgent': 1 }, 'unknown'],
  ['ForAnyValue:StringLike', { 'aws:UserAgent': '*' }, 'unknown'],
  ['StringEquals', 'no object', 'unknown'],
  ['toString', { 'aws:UserAgent': '*' }, 'unknown'],
])('%s %j: %s', (operator, tests, result) => {
  expect(testCondition({ [operator]: tests }, keys).result).toBe(result);
});

test('all operators and keys have to hold', () => {
  const address = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const wrong = { StringEquals: { 'aws:UserAgent': 'curl' } };
  expect(testCondition({ ...address, ...wrong }, keys).result).toBe('notMet');
});

test('one that is not met outweighs one that is not evaluated', () => {
  const later = { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } };
  const wrong = { StringEquals: { 'aws:UserAgent': 'curl' } };
  expect(testCondition({ ...later, ...wrong }, keys)).toEqual({
    result: 'notMet',
    text: '`StringEquals` on `aws:UserAgent` is not met by `warehouse-client/4.1`',
  });
});

test('an empty condition is met', () => {
  expect(testCondition({}, keys).result).toBe('met');
});

test.each([{ toString: 1 }, [{}], [null], 5, true])(
  'takes %j as a value of no meaning',
  (value) => {
    const keys = new Map([['aws:sourceip', '203.0.113.24']]);
    expect(testCondition({ StringEquals: { 'aws:SourceIp': value } }, keys).result).toBe('notMet');
  },
);
