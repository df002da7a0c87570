import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { connectionError } from './connection-error.ts';

const url = new URL('http://example.com:8080/');

test('a refused connection says where to', () => {
  expect(connectionError('ECONNREFUSED', url)).toMatchObject({
    message: 'connect ECONNREFUSED 192.0.2.1:8080',
    errno: -constants.errno.ECONNREFUSED,
    code: 'ECONNREFUSED',
    syscall: 'connect',
    port: 8080,
  });
});

test('a name that is not found says which', () => {
  expect(connectionError('ENOTFOUND', url)).toMatchObject({
    message: 'getaddrinfo ENOTFOUND example.com',
    syscall: 'getaddrinfo',
    hostname: 'example.com',
  });
});

test('a message of one’s own replaces the words', () => {
  expect(connectionError('ECONNRESET', url, 'socket hang up').message).toBe('socket hang up');
  expect(connectionError('ECONNRESET', url)).toMatchObject({ syscall: 'read' });
});
