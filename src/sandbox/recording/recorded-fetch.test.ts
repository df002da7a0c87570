import { Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { services } from '../services.ts';
import { createRecordedFetch } from './recorded-fetch.ts';
import { lendServices } from './services-testing.ts';
import type { ServicesForTest } from './services-testing.ts';

let seen: ServicesForTest;
let recorded: typeof fetch;
beforeEach(() => {
  seen = lendServices();
  recorded = createRecordedFetch(services);
});

test('a request is recorded, and answered with an empty success', async () => {
  const response = await recorded('https://example.com/items?page=2');
  expect([response.status, response.statusText, response.ok]).toEqual([200, 'OK', true]);
  expect(response.url).toBe('https://example.com/items?page=2');
  expect(await response.text()).toBe('');
  expect(seen.calls).toEqual([
    { kind: 'http', method: 'GET', url: 'https://example.com/items?page=2', headers: [], body: '' },
  ]);
});

test('method, headers and body are recorded, those too that a browser would not send', async () => {
  const init = { method: 'post', headers: { Cookie: 'a=b', 'X-One': '1' }, body: '{"a":1}' };
  await recorded(new URL('https://example.com'), init);
  expect(seen.calls).toEqual([
    {
      kind: 'http',
      method: 'POST',
      url: 'https://example.com/',
      headers: [
        ['content-type', 'text/plain;charset=UTF-8'],
        ['cookie', 'a=b'],
        ['x-one', '1'],
      ],
      body: '{"a":1}',
    },
  ]);
});

test('bodies of every kind are read', async () => {
  const post = async (body: unknown): Promise<string> => {
    await recorded('https://example.com', { method: 'POST', body: body as BodyInit });
    const call = seen.calls.at(-1);
    return call?.kind === 'http' ? call.body : '';
  };
  expect(await post(new URLSearchParams({ a: '1' }))).toBe('a=1');
  expect(await post(new TextEncoder().encode('bytes'))).toBe('bytes');
  expect(await post(Readable.from(['a', 'b']))).toBe('ab');
  expect(await post(new Blob(['x']).stream())).toBe('x');
  expect(await post(new Uint8Array([0xff]))).toBe('data:application/octet-stream;base64,/w==');
  const request = new Request('https://example.com/r', { method: 'PUT', body: 'own' });
  await recorded(request);
  expect(seen.calls.at(-1)).toMatchObject({ method: 'PUT', body: 'own' });
});

test('the reply is the response', async () => {
  seen.replies['GET https://example.com/a'] = {
    value: { status: 404, headers: { 'X-Why': 'none' }, body: { gone: true } },
  };
  const response = await recorded('https://example.com/a');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-why')).toBe('none');
  expect(await response.json()).toEqual({ gone: true });
  seen.replies['GET https://example.com/a'] = { value: { status: 204, body: 'ignored' } };
  expect((await recorded('https://example.com/a')).body).toBeNull();
});

test('a connection that fails is a TypeError with its cause, as in Node', async () => {
  seen.replies['GET https://example.com/'] = { error: 'ECONNREFUSED' };
  const error = await recorded('https://example.com').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', port: 443 },
  });
  seen.replies['GET https://example.com/'] = { error: 'AbortError' };
  await expect(recorded('https://example.com')).rejects.toMatchObject({
    name: 'AbortError',
    message: 'This operation was aborted',
  });
});

test('a signal aborts before the request and while it is under way', async () => {
  const reason = new Error('mine');
  const aborted = recorded('https://example.com', { signal: AbortSignal.abort(reason) });
  await expect(aborted).rejects.toBe(reason);
  expect(seen.calls).toEqual([]);
  const controller = new AbortController();
  const pending = recorded('https://example.com', { signal: controller.signal });
  setImmediate(() => {
    controller.abort(reason);
  });
  await expect(pending).rejects.toBe(reason);
});

test('an address that is none is refused in Node’s words', async () => {
  await expect(recorded('/items')).rejects.toThrow(
    new TypeError('Failed to parse URL from /items'),
  );
  await expect(recorded('https://example.com', { body: 'x' })).rejects.toThrow(TypeError);
});
