import { describe, expect, test } from 'vitest';
import type { FunctionFile } from '../sandbox/protocol.ts';
import { createSandboxModules } from './sandbox-modules.ts';

const chunks: Record<string, string> = {
  'm/index.json': JSON.stringify({
    path: [],
    stream: ['buffer', 'events'],
    buffer: [],
    events: [],
  }),
  'm/path.js': 'path text',
  'm/stream.js': 'stream text',
  'm/buffer.js': 'buffer text',
  'm/events.js': 'events text',
};

function open(served = chunks): {
  textsFor: (...codes: string[]) => ReturnType<ReturnType<typeof createSandboxModules>['textsFor']>;
  asked: string[];
  served: Record<string, string>;
} {
  const asked: string[] = [];
  const modules = createSandboxModules('m/', (url) => {
    asked.push(url);
    const text = served[url];
    return text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(text);
  });
  const file = (code: string): FunctionFile => ({ name: 'index', code, language: 'javascript' });
  return { textsFor: (...codes) => modules.textsFor(codes.map(file)), asked, served };
}

describe('textsFor', () => {
  test('asks for nothing where no file names a module', async () => {
    const { textsFor, asked } = open();
    expect(await textsFor('export const handler = async () => "left-pad";')).toEqual({
      modules: {},
      notices: [],
    });
    expect(asked).toEqual([]);
  });

  test('gives what the files name with what that needs, each fetched once', async () => {
    const { textsFor, asked } = open();
    const files = ["import { Readable } from 'node:stream';", 'require("path")'];
    const expected = {
      modules: {
        path: 'path text',
        stream: 'stream text',
        buffer: 'buffer text',
        events: 'events text',
      },
      notices: [],
    };
    expect(await textsFor(...files)).toEqual(expected);
    expect(await textsFor(...files)).toEqual(expected);
    expect(asked.sort()).toEqual(Object.keys(chunks).sort());
  });

  test('gives what a telling word asks for', async () => {
    const { textsFor } = open({ 'm/index.json': '{"crypto":[]}', 'm/crypto.js': 'crypto text' });
    const { modules } = await textsFor('await crypto.subtle.digest("SHA-1", bytes)');
    expect(modules).toEqual({ crypto: 'crypto text' });
  });

  test('leaves out what has no chunk', async () => {
    const { textsFor, asked } = open();
    expect(await textsFor("import 'node:cluster'")).toEqual({ modules: {}, notices: [] });
    expect(asked).toEqual(['m/index.json']);
  });

  test('says what could not be fetched, and asks again the next time', async () => {
    const { textsFor, served } = open({ 'm/index.json': chunks['m/index.json'] ?? '' });
    expect(await textsFor("import 'node:path'")).toMatchInlineSnapshot(`
      {
        "modules": {},
        "notices": [
          {
            "code": "module-unavailable",
            "text": "The playground could not load \`node:path\`. Check the connection, and run again.",
          },
        ],
      }
    `);
    served['m/path.js'] = 'late';
    expect(await textsFor("import 'node:path'")).toEqual({
      modules: { path: 'late' },
      notices: [],
    });
  });

  test('says so where not even the index came', async () => {
    const { textsFor } = open({});
    expect(await textsFor("import 'node:path'")).toMatchObject({
      modules: {},
      notices: [{ code: 'module-unavailable' }],
    });
  });
});
