import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { RunResult } from '../../src/sandbox/protocol.ts';
import { openSandbox } from './support/sandbox.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const answer = ({ outcome }: RunResult): unknown =>
  outcome.kind === 'response' ? (JSON.parse(outcome.body) as unknown) : outcome;

/** What CloudWatch Logs sends to a subscribed function. */
const logEvents = {
  messageType: 'DATA_MESSAGE',
  owner: '123456789012',
  logGroup: '/aws/lambda/orders',
  logStream: '2026/11/24/[$LATEST]0123456789abcdef',
  subscriptionFilters: ['errors'],
  logEvents: [
    { id: '1', timestamp: 1764000000000, message: 'ERROR order 17 has no price: 12 €' },
    { id: '2', timestamp: 1764000000001, message: 'ERROR order 18 failed' },
  ],
};
const cloudWatch = {
  awslogs: { data: gzipSync(JSON.stringify(logEvents)).toString('base64') },
};
const webhook = { body: '{"order":17}', signature: '' };
webhook.signature = createHmac('sha256', 'secret').update(webhook.body).digest('hex');

/** A handler for each module: its source, what it answers, and the event where it needs one. */
const handlers: [module: string, code: string, expected: unknown, event?: object][] = [
  [
    'zlib, on what CloudWatch Logs sends',
    `import { gunzipSync } from 'node:zlib';
     export const handler = async ({ awslogs }) =>
       JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString('utf8')).logEvents.map((e) => e.message);`,
    ['ERROR order 17 has no price: 12 €', 'ERROR order 18 failed'],
    cloudWatch,
  ],
  [
    'zlib, on what is no gzip',
    `import zlib from 'zlib';
     export const handler = async () => { try { zlib.gunzipSync('plain text'); } catch (e) { return [e.code, e.errno, e.message]; } };`,
    ['Z_DATA_ERROR', -3, 'incorrect header check'],
  ],
  [
    'crypto, to check a signature',
    `import { createHmac, timingSafeEqual } from 'node:crypto';
     export const handler = async ({ body, signature }) =>
       timingSafeEqual(createHmac('sha256', 'secret').update(body).digest(), Buffer.from(signature, 'hex'));`,
    true,
    webhook,
  ],
  [
    'crypto, all at once',
    `import * as crypto from 'crypto';
     export const handler = async () => [
       crypto.createHash('sha256').update('a').digest('base64url').length, crypto.randomUUID().length,
       crypto.randomBytes(4) instanceof Buffer, Buffer.from(await crypto.webcrypto.subtle.digest('SHA-1', Buffer.from('a'))).toString('hex'),
       crypto.pbkdf2Sync('p', 's', 2, 4, 'sha1').toString('hex'),
     ];`,
    [43, 36, true, '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8', expect.any(String)],
  ],
  [
    'crypto.subtle, without an import',
    `const { subtle } = crypto;
     const secret = { name: 'HMAC', hash: 'SHA-256' };
     export const handler = async () => {
       const key = await globalThis.crypto.subtle.importKey('raw', Buffer.from('k'), secret, false, ['sign', 'verify']);
       const signature = await subtle.sign('HMAC', key, Buffer.from('data'));
       return [
         Buffer.from(await crypto.subtle.digest('SHA-1', Buffer.from('a'))).toString('hex'),
         await subtle.verify('HMAC', key, signature, Buffer.from('data')), crypto.randomUUID().length,
       ];
     };`,
    ['86f7e437faa5a7fce15d1ddcb9eaeaea377667b8', true, 36],
  ],
  [
    'zlib, Brotli in both directions',
    `import { brotliCompressSync, brotliDecompress, createBrotliCompress, createBrotliDecompress } from 'node:zlib';
     import { promisify } from 'node:util';
     import { Readable } from 'node:stream';
     import { text } from 'node:stream/consumers';
     export const handler = async ({ body }) => [
       brotliCompressSync('hello brotli there').toString('base64'),
       (await promisify(brotliDecompress)(Buffer.from(body, 'base64'))).toString(),
       await text(Readable.from(['one ', 'two']).pipe(createBrotliCompress()).pipe(createBrotliDecompress())),
     ];`,
    ['iwiAaGVsbG8gYnJvdGxpIHRoZXJlAw==', 'hello brotli there', 'one two'],
    { body: 'iwiAaGVsbG8gYnJvdGxpIHRoZXJlAw==' },
  ],
  [
    'stream, a pipeline through gzip',
    `import { Readable } from 'node:stream';
     import { pipeline } from 'node:stream/promises';
     import { text } from 'node:stream/consumers';
     import { createGzip, createGunzip } from 'node:zlib';
     export const handler = async () => {
       const gunzip = createGunzip();
       const all = text(gunzip);
       await pipeline(Readable.from(['one ', 'two']), createGzip(), gunzip);
       return all;
     };`,
    'one two',
  ],
  [
    'stream, with the web',
    `import { Readable } from 'stream';
     export const handler = async () => new Response(Readable.toWeb(Readable.from([Buffer.from('web')]))).text();`,
    'web',
  ],
  [
    'fs, in /tmp, /mnt and /var/task',
    `import fs, { writeFileSync } from 'node:fs';
     import { appendFile, mkdir, readFile, readdir } from 'node:fs/promises';
     export const handler = async () => {
       writeFileSync('/tmp/a.txt', 'a');
       await mkdir('/mnt/files', { recursive: true });
       await appendFile('/mnt/files/log', 'line');
       const denied = await appendFile('beside.txt', '').catch((e) => e.message);
       return [await readFile('/tmp/a.txt', 'utf8'), await readFile('/mnt/files/log', 'utf8'), denied,
         (await readFile('/mnt/efs/README.txt', 'utf8')).length > 20, await readdir('/var/task'), fs.existsSync('/nope')];
     };`,
    ['a', 'line', "EROFS: read-only file system, open 'beside.txt'", true, ['index.mjs'], false],
  ],
  [
    'events',
    `import EventEmitter, { once } from 'events';
     export const handler = async () => {
       const emitter = new EventEmitter();
       setTimeout(() => emitter.emit('done', 5), 1);
       return once(emitter, 'done');
     };`,
    [5],
  ],
  [
    'util',
    `import util, { promisify, inspect } from 'node:util';
     export const handler = async () => [
       inspect({ a: Buffer.from('hi') }), util.format('%s %d', 'a', 1), await promisify(setTimeout)(1, 'later'),
       util.isDeepStrictEqual({ a: [1] }, { a: [1] }), util.types.isPromise(Promise.resolve()),
     ];`,
    ['{ a: <Buffer 68 69> }', 'a 1', 'later', true, true],
  ],
  [
    'url, querystring, path and string_decoder',
    `import { parse } from 'node:url';
     import qs from 'node:querystring';
     import { posix } from 'path';
     import { StringDecoder } from 'string_decoder';
     export const handler = async () => [
       parse('https://a.com:81/x?y=1').port, qs.parse('a=1&a=2').a, posix.join('/a', '../b'),
       new StringDecoder('utf8').write(Buffer.from([0xe2, 0x82, 0xac])),
     ];`,
    ['81', ['1', '2'], '/b', '€'],
  ],
  [
    'timers/promises and timers',
    `import { setTimeout as wait, scheduler } from 'timers/promises';
     import timers from 'node:timers';
     export const handler = async () => {
       await scheduler.wait(1);
       return [await wait(1, 'value'), typeof timers.setInterval];
     };`,
    ['value', 'function'],
  ],
  [
    'os, process and constants',
    `import os, { EOL } from 'node:os';
     import { cwd, env } from 'node:process';
     import constants from 'constants';
     export const handler = async () => [os.platform(), EOL, os.tmpdir(), os.cpus().length, cwd(), env.AWS_REGION.length > 0, constants.ENOENT];`,
    ['linux', '\n', '/tmp', 2, '/var/task', true, 2],
  ],
  [
    'assert',
    `import assert from 'node:assert/strict';
     export const handler = async () => { try { assert.equal(1, 2); } catch (e) { return [e.code, e.message]; } };`,
    ['ERR_ASSERTION', 'Expected values to be strictly equal:\n\n1 !== 2\n'],
  ],
  [
    'perf_hooks, diagnostics_channel, tty and console',
    `import { performance } from 'node:perf_hooks';
     import { channel } from 'node:diagnostics_channel';
     import { isatty } from 'node:tty';
     import console from 'node:console';
     export const handler = async () => [performance.now() > 0, channel('a').hasSubscribers, isatty(1), typeof console.log];`,
    [true, false, false, 'function'],
  ],
  [
    'CommonJS',
    `const { createHash } = require('crypto');
     const { EventEmitter } = require('node:events');
     const Stream = require('stream');
     const assert = require('assert');
     exports.handler = async () => {
       assert(true);
       return [createHash('md5').update('a').digest('hex'), new Stream.PassThrough() instanceof EventEmitter];
     };`,
    ['0cc175b9c0f1b6a831c399e269772661', true],
  ],
];

for (const [module, code, expected, event = {}] of handlers) {
  test(`a handler uses ${module}`, async ({ page }) => {
    const sandbox = await openSandbox(page);
    const result = await sandbox.run(code, { event: JSON.stringify(event), timeoutMs: 10_000 });
    expect(answer(result)).toEqual(expected);
    expect(result.notices).toEqual([]);
  });
}

test('what is written to /tmp stays for the next run, and goes with another function', async ({
  page,
}) => {
  const sandbox = await openSandbox(page);
  const code = `import { appendFileSync, readFileSync } from 'node:fs';
    export const handler = async () => { appendFileSync('/tmp/count', 'x'); return readFileSync('/tmp/count', 'utf8'); };`;
  expect(answer(await sandbox.run(code))).toBe('x');
  expect(answer(await sandbox.run(code))).toBe('xx');
  expect(answer(await sandbox.run(`${code}\n// changed`))).toBe('x');
});

test('an error of a module has its code, and frames of the handler alone', async ({ page }) => {
  const sandbox = await openSandbox(page);
  const { outcome } = await sandbox.run(
    `import { Buffer } from 'node:buffer';\nexport const handler = async ({ body }) => Buffer.from(body, 'base64').toString();`,
  );
  expect(outcome).toMatchObject({
    kind: 'function-error',
    errorType: 'TypeError',
    errorMessage:
      'The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received undefined',
    position: { file: 'index.mjs', line: 2 },
  });
});

test('a function that a browser cannot have says so, to the handler and the reader', async ({
  page,
}) => {
  const sandbox = await openSandbox(page);
  const { outcome, notices } = await sandbox.run(
    `import dns from 'node:dns/promises'; export const handler = () => dns.lookup('example.com');`,
  );
  const text =
    'dns/promises.lookup is not available in this sandbox. Nothing leaves the page, so no name is looked up.';
  expect(outcome).toMatchObject({ kind: 'function-error', errorMessage: text });
  expect(notices).toEqual([{ code: 'module-unavailable', text }]);
});
