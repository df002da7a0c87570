import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';
import { resolveUrl } from './resolve-url.ts';

export interface StaticServerOptions {
  /** The built site. */
  root: string;
  /** The folder below the origin that the site was built for, e.g. `/catalog/`. */
  base: string;
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Send text brotli-compressed, as a content delivery network would. */
  brotli?: boolean;
}

export interface StaticServer {
  /** Origin and base, with a final slash. */
  url: string;
  close(): Promise<void>;
}

// Quality 11 on the multi-megabyte editor chunks would take longer than the measurement.
const largeFile = 1_000_000;

/** Serves a built site as a static host does. Rejects with the system's error, e.g. `EADDRINUSE`. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const root = resolve(options.root);
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(request, response, { ...options, root }, compressed);
  });
  await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const host = options.host === '0.0.0.0' || !options.host ? '127.0.0.1' : options.host;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: new URL(options.base, `http://${name}:${port}/`).href.replace(/\/?$/, '/'),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, base, brotli = false }: StaticServerOptions,
  compressed: Map<string, Buffer>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const resolved = resolveUrl(request.url ?? '/', root, base, statOf);
  if (resolved.kind === 'redirect') {
    response.writeHead(301, { location: resolved.location }).end();
    return;
  }
  const file = resolved.kind === 'file' ? resolved.file : join(root, '404.html');
  const type = statOf(file) === 'file' ? contentType(file) : 'text/plain; charset=utf-8';
  const plain = statOf(file) === 'file' ? readFileSync(file) : Buffer.from('Not found\n');
  const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const encode = brotli && accepts && isCompressible(type);
  const body = encode ? compress(file, plain, compressed) : plain;
  response.writeHead(resolved.kind === 'file' ? 200 : 404, {
    'content-type': type,
    'content-length': body.length,
    // As public/_headers says: these files have their content's hash in their names.
    'cache-control': file.startsWith(join(root, '_astro/'))
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(encode ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function compress(file: string, plain: Buffer, cache: Map<string, Buffer>): Buffer {
  const known = cache.get(file);
  if (known) return known;
  const quality = plain.length > largeFile ? 5 : 11;
  const body = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  cache.set(file, body);
  return body;
}

function statOf(path: string): 'file' | 'folder' | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? (stat.isDirectory() ? 'folder' : 'file') : null;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}
