import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { freePorts } from './free-ports.ts';
import { observedResponse } from './observed-response.ts';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function serve(listener: RequestListener): Promise<string> {
  const [port = 0] = await freePorts(1);
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  close = () => server.close();
  return `http://127.0.0.1:${port}/`;
}

test('gives status, headers as they are on the wire, and body', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(201, { 'X-A': ['2', '1'], 'Set-Cookie': ['a=1', 'b=2'] });
    response.end('Grüße');
  });
  expect(await observedResponse(address)).toMatchObject({
    status: 201,
    headers: { 'x-a': ['2', '1'], 'set-cookie': ['a=1', 'b=2'] },
    body: 'Grüße',
  });
});

test('rejects where the server breaks off', async () => {
  const address = await serve((request) => request.socket.destroy());
  await expect(observedResponse(address)).rejects.toThrow('socket hang up');
});

test('free ports differ', async () => {
  const ports = await freePorts(4);
  expect(new Set(ports).size).toBe(4);
});
