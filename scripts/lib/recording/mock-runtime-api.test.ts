import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startMockRuntimeApi } from './mock-runtime-api.ts';

const root = '/2018-06-01/runtime';

test('hands out the events in order, then keeps the runtime waiting', async () => {
  let idle = 0;
  const api = await startMockRuntimeApi({
    events: ['{"n":1}', ''],
    headers: () => ({ 'Lambda-Runtime-Aws-Request-Id': 'id' }),
    onIdle: () => idle++,
  });
  const next = (): Promise<Response> => fetch(`http://${api.address}${root}/invocation/next`);
  const first = await next();
  expect(first.headers.get('lambda-runtime-aws-request-id')).toBe('id');
  expect(await first.text()).toBe('{"n":1}');
  expect(await (await next()).text()).toBe('');
  const third = next();
  await expect.poll(() => idle).toBe(1);
  await api.close();
  await expect(third).rejects.toThrow();
});

test('keeps what is posted, with its type, its error and its length', async () => {
  let told = 0;
  const api = await startMockRuntimeApi({
    events: [],
    headers: () => ({}),
    onIdle: () => {},
    onPost: () => told++,
  });
  await fetch(`http://${api.address}${root}/invocation/1-2/error`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'lambda-runtime-function-error-type': 'Error',
    },
    body: '{"é":1}',
  });
  const large = await fetch(`http://${api.address}${root}/init/error`, {
    method: 'POST',
    body: 'x'.repeat(200_000),
  });
  expect(large.status).toBe(202);
  expect(told).toBe(2);
  expect(api.posts).toEqual([
    {
      to: '/invocation/{id}/error',
      contentType: 'application/json',
      errorType: 'Error',
      body: '{"é":1}',
      bodyLength: 8,
    },
    {
      to: '/init/error',
      contentType: 'text/plain;charset=UTF-8',
      body: 'x'.repeat(1_500),
      bodyLength: 200_000,
    },
  ]);
  await api.close();
});

test('keeps the trailers of a stream, and nothing of one that breaks off', async () => {
  const api = await startMockRuntimeApi({ events: [], headers: () => ({}), onIdle: () => {} });
  const [host, port] = api.address.split(':');
  const stream = (): ReturnType<typeof request> =>
    request({
      host,
      port,
      method: 'POST',
      path: `${root}/invocation/1/response`,
      headers: { trailer: 'x-end', 'transfer-encoding': 'chunked' },
    });
  const broken = stream();
  broken.on('error', () => {});
  broken.write('a');
  await new Promise((done) => broken.on('socket', (socket) => socket.on('connect', done)));
  broken.destroy();
  const whole = stream();
  whole.write('a');
  whole.addTrailers({ 'x-end': 'yes' });
  whole.end('b');
  await new Promise((done) => whole.on('response', done));
  expect(api.posts).toEqual([
    {
      to: '/invocation/{id}/response',
      body: 'ab',
      bodyLength: 2,
      trailers: { 'x-end': 'yes' },
    },
  ]);
  await api.close();
});
