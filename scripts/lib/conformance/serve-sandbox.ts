import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { buildChunk, chunkIds, chunkIndex } from '../../../config/sandbox-chunks.ts';
import { sandboxFrame, sandboxWorker } from '../../../config/sandbox-bundle.ts';

type File = [type: string, text: string];

export interface SandboxServer {
  /** Address of a page with nothing on it but `host`, the sandbox's host that the playground uses. */
  url: string;
  close(): void;
}

const policy =
  "default-src 'self'; script-src 'self'; worker-src 'self'; frame-src 'self'; connect-src 'self'";
const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

/** Bundles host, frame and worker as the site's build does, and serves them on loopback. */
export async function serveSandbox(): Promise<SandboxServer> {
  const [frame, worker, host] = await Promise.all([sandboxFrame(), sandboxWorker(), hostScript()]);
  const files: Record<string, File> = {
    '/': [
      html,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Sandbox</title><body><script src="host.js"></script>`,
    ],
    '/host.js': [script, host],
    '/sandbox.html': [html, frame],
    '/sandbox/worker.js': [script, worker],
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    void Promise.resolve(files[url] ?? moduleFile(url)).then((file) => {
      if (file) files[url] = file;
      response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' });
      response.end(file?.[1]);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A module for handlers, built when the first of them names it. */
async function moduleFile(url: string): Promise<File | undefined> {
  const name = /^\/sandbox\/modules\/([a-z\d-]+\.js(?:on)?)$/.exec(url)?.[1] ?? '';
  if (name === 'index.json') return ['application/json', JSON.stringify(await chunkIndex())];
  const id = name.replace(/\.js$/, '');
  return chunkIds().includes(id) ? [script, (await buildChunk(id)).text] : undefined;
}

async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createSandboxHost } from './src/playground/sandbox-host.ts';
        globalThis.host = createSandboxHost({
          frameUrl: 'sandbox.html', workerUrl: 'sandbox/worker.js', document,
        });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
