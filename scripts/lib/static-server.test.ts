import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'static-server-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(root, 'guides'));
  writeFileSync(join(root, 'index.html'), '<p>Home</p>');
  writeFileSync(join(root, '404.html'), '<p>Not here</p>');
  writeFileSync(join(root, 'guides', 'index.html'), '<p>Guides</p>');
  writeFileSync(join(root, 'page.md'), '# Page');
  writeFileSync(join(root, 'catalog.json'), '{}');
  server = await startStaticServer({ root, base: '/c/', brotli: true });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function request(path: string, headers = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(new URL(path, server.url), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        done({ status, headers, body: Buffer.concat(chunks) });
      });
    }).on('error', fail);
  });
}

describe('startStaticServer', () => {
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['guides/', 'text/html; charset=utf-8'],
    ['page.md', 'text/markdown; charset=utf-8'],
    ['catalog.json', 'application/json; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await request(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('answers 404 with the page for it', async () => {
    const { status, body } = await request('nothing/');
    expect([status, body.toString()]).toEqual([404, '<p>Not here</p>']);
  });

  test('redirects a folder without its final slash', async () => {
    const { status, headers } = await request('guides');
    expect([status, headers.location]).toEqual([301, '/c/guides/']);
  });

  test('compresses for those who accept it', async () => {
    const { headers, body } = await request('page.md', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe('# Page');
    expect((await request('page.md')).body.toString()).toBe('# Page');
  });

  test('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startStaticServer({ root, base: '/', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
