import { once } from 'node:events';
import realHttp from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientRequest } from '../recording/http-client-request.ts';
import type { IncomingMessage } from '../recording/http-incoming-message.ts';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import http from './http.ts';
import https from './https.ts';

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
});

async function answer(request: ClientRequest): Promise<{ message: IncomingMessage; text: string }> {
  const [message] = (await once(request, 'response')) as [IncomingMessage];
  return { message, text: (await message.toArray()).join('') };
}

describe('a request', () => {
  test('is recorded with method, address, headers and body', async () => {
    const request = https.request(
      'https://me:secret@example.com/items?page=2',
      { method: 'post', headers: { 'X-One': '1', Accept: ['a', 'b'] } },
      () => undefined,
    );
    request.setHeader('x-two', 2);
    request.write('{"a":');
    request.end('1}');
    const { message, text } = await answer(request);
    expect([message.statusCode, message.statusMessage, text]).toEqual([200, 'OK', '']);
    expect(seen.calls).toEqual([
      {
        kind: 'http',
        method: 'POST',
        url: 'https://example.com/items?page=2',
        headers: [
          ['X-One', '1'],
          ['Accept', 'a'],
          ['Accept', 'b'],
          ['Authorization', 'Basic bWU6c2VjcmV0'],
          ['x-two', '2'],
        ],
        body: '{"a":1}',
      },
    ]);
  });

  test('gets the reply as an answer that streams', async () => {
    seen.replies['GET http://example.com/a'] = {
      value: { status: 404, headers: { 'X-Why': 'none', 'Set-Cookie': 'a=b' }, body: { gone: 1 } },
    };
    const { message, text } = await answer(http.get('http://example.com/a'));
    expect(message.statusCode).toBe(404);
    expect(message.headers).toEqual({ 'x-why': 'none', 'set-cookie': ['a=b'] });
    expect(JSON.parse(text)).toEqual({ gone: 1 });
    expect(message.complete).toBe(true);
  });

  test('hands its answer to the callback, with events of data and end', async () => {
    seen.replies['GET https://example.com/'] = { value: { body: 'hello' } };
    const text = await new Promise((resolve) => {
      https.get({ hostname: 'example.com' }, (message) => {
        let whole = '';
        message.setEncoding('utf8');
        message.on('data', (chunk: string) => (whole += chunk));
        message.on('end', () => {
          resolve(whole);
        });
      });
    });
    expect(text).toBe('hello');
  });

  test('that fails emits the error of the connection', async () => {
    seen.replies['GET https://example.com/'] = { error: 'ENOTFOUND' };
    const [error] = (await once(https.get('https://example.com'), 'close').catch(
      (thrown: unknown) => [thrown],
    )) as unknown[];
    expect(error).toMatchObject({ code: 'ENOTFOUND', hostname: 'example.com' });
  });

  test('ends where its signal aborts', async () => {
    const request = http.get('http://example.com', { signal: AbortSignal.abort() });
    const [error] = (await once(request, 'response').catch((thrown: unknown) => [
      thrown,
    ])) as unknown[];
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR' });
  });

  test('closes though nobody reads its answer', async () => {
    const request = http.get('http://example.com');
    await once(request, 'close');
    expect(request.destroyed).toBe(true);
  });
});

test('what is no address is refused as by Node', () => {
  const thrownBy = (act: () => unknown): Record<string, unknown> => {
    try {
      act();
    } catch (error) {
      const { name, message, code } = error as Error & { code: string };
      return { name, message, code };
    }
    return expect.unreachable();
  };
  expect(thrownBy(() => http.get('/items'))).toEqual(thrownBy(() => realHttp.get('/items')));
  const secure = 'https://example.com';
  expect(thrownBy(() => http.get(secure))).toEqual(thrownBy(() => realHttp.get(secure)));
  const path = { path: '/a b' };
  expect(thrownBy(() => http.request(path))).toEqual(thrownBy(() => realHttp.request(path)));
});

test('headers are found in any case', () => {
  const request = http.request({ host: 'example.com', headers: ['X-One', '1'] });
  expect(request.getHeader('x-one')).toBe('1');
  expect(request.hasHeader('X-ONE')).toBe(true);
  request.removeHeader('x-ONE');
  expect(request.getHeaderNames()).toEqual([]);
  request.destroy();
});

test('options that name a port, a host and a protocol lead to the same address', async () => {
  await answer(https.request({ host: 'example.com', port: 8443, path: '/x?y=1' }).end());
  await answer(http.request({ hostname: 'example.com', port: 80, agent: new http.Agent() }).end());
  await answer(https.request(new URL('https://example.com/u'), { method: 'DELETE' }).end());
  expect(
    seen.calls.map((call) => (call.kind === 'http' ? `${call.method} ${call.url}` : '')),
  ).toEqual([
    'GET https://example.com:8443/x?y=1',
    'GET http://example.com/',
    'DELETE https://example.com/u',
  ]);
});
