import { describe, expect, test } from 'vitest';
import { usualOptions } from './options.ts';
import { readSharedOptions, toOptions, toSharedOptions } from './shared-options.ts';

function read(json: string) {
  const messages: string[] = [];
  const options = readSharedOptions(JSON.parse(json) as Record<string, unknown>, (message) =>
    messages.push(message),
  );
  return { options, messages };
}

describe('readSharedOptions', () => {
  test('says what there is not, and leaves it as usual', () => {
    const files = [
      { name: '../up.mjs', code: '' },
      { name: 'a.mjs', code: '' },
      { name: 'a.mjs', code: '2' },
    ];
    expect(read(JSON.stringify({ runtime: '__proto__', files, timeout: 99 })))
      .toMatchInlineSnapshot(`
      {
        "messages": [
          "There is no runtime \`__proto__\` here: it is \`nodejs24.x\` instead.",
          "The file \`../up.mjs\` is left out. \`../up.mjs\` is no path below \`/var/task\`: leave out \`/\` at its ends, \`.\` and \`..\`.",
          "The file \`a.mjs\` is left out. There is a \`a.mjs\` already.",
        ],
        "options": {
          "files": [
            {
              "code": "",
              "name": "a.mjs",
            },
          ],
          "timeout": 15,
        },
      }
    `);
  });

  test('keeps no more files than a function may have', () => {
    const files = Array.from({ length: 30 }, (_, index) => ({ name: `f${index}.mjs`, code: '' }));
    const { options, messages } = read(JSON.stringify({ files }));
    expect(options?.files).toHaveLength(19);
    expect(messages).toHaveLength(11);
  });

  test('leaves out an environment beyond all measure', () => {
    const { options, messages } = read(JSON.stringify({ environment: { AA: 'x'.repeat(20_000) } }));
    expect(options).toEqual({});
    expect(messages.join()).toContain('left out');
  });

  test('takes names from objects as names alone', () => {
    const { options } = read('{"environment":{"__proto__":"1","constructor":"2"},"toString":1}');
    expect(Object.entries(options?.environment ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.keys(options ?? {})).toEqual(['environment']);
    const { replies } = read('{"replies":{"__proto__":"{}"}}').options ?? {};
    expect(Object.entries(replies ?? {})).toEqual([['__proto__', '{}']]);
    expect(read('{"replies":{"s3/GetObject":{}}}').options).toBeNull();
    expect(toOptions(options ?? {}).environment).toBe('__proto__=1\nconstructor=2\n');
  });
});

describe('toSharedOptions', () => {
  test('writes what is not as usual, and the timeout', () => {
    expect(toSharedOptions(usualOptions)).toEqual({ timeout: 3 });
    expect(toSharedOptions({ ...usualOptions, runtime: 'nodejs22.x' })).toEqual({
      timeout: 3,
      runtime: 'nodejs22.x',
    });
  });

  test('keeps an environment’s comments and faults by keeping its text', () => {
    for (const environment of ['# mine\nSTAGE=dev', 'STAGE=dev\nAWS_REGION=x']) {
      expect(toSharedOptions({ ...usualOptions, environment }).environment).toBe(environment);
    }
    expect(toSharedOptions({ ...usualOptions, environment: 'STAGE=dev' }).environment).toEqual({
      STAGE: 'dev',
    });
  });

  test('writes what toOptions reads', () => {
    const options = {
      timeout: 9,
      runtime: 'nodejs22.x' as const,
      environment: 'A1=1\nB1=" 2"\n',
      files: [{ name: 'a.json', code: '{}' }],
      replies: { 's3/GetObject': '{"Body": ' },
      verdict: { maxReceiveCount: 5, reportBatchItemFailures: false },
      playOut: 20,
    };
    expect(toSharedOptions(options)).toMatchObject({ maxReceiveCount: 5, playOut: 20 });
    const again = toOptions(toSharedOptions(options));
    expect(again).toEqual(options);
    expect(toOptions()).toEqual(usualOptions);
  });
});
