import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isReadable, permalinkLimits, readPermalink, writePermalink } from './permalink.ts';

const hashOf = (json: string | Uint8Array): string =>
  `#v1=${deflateRawSync(json).toString('base64url')}`;

const state = {
  eventType: 'sqs/messages',
  event: '{"Records":[{"body":"Grüße 🎉"}]}',
  handler: 'export const handler = async () => "ok";',
  language: 'typescript' as const,
  options: { timeout: 5 },
};

describe('writePermalink', () => {
  test('writes what readPermalink reads', async () => {
    const hash = await writePermalink(state);
    expect(hash).toMatch(/^#v1=[\w-]+$/);
    expect(await readPermalink(hash)).toEqual({ kind: 'state', state, messages: [] });
  });

  test('writes a hash that tells whether it can be read', async () => {
    expect(isReadable(await writePermalink(state))).toBe(true);
    expect(isReadable(`#v1=${'A'.repeat(permalinkLimits.hash)}`)).toBe(false);
  });
});

describe('readPermalink', () => {
  test('says what a link asks for in vain', async () => {
    const { options: _, ...rest } = state;
    const asked = { ...rest, options: { runtime: 'python3.14', timeout: 5 } };
    expect(await readPermalink(hashOf(JSON.stringify(asked)))).toEqual({
      kind: 'state',
      state,
      messages: ['There is no runtime `python3.14` here: it is `nodejs24.x` instead.'],
    });
  });

  const refusal = async (hash: string): Promise<string> => {
    const read = await readPermalink(hash);
    return read.kind === 'refused' ? read.reason : read.kind;
  };

  test('passes by a hash that is no permalink', async () => {
    expect(await refusal('')).toBe('none');
    expect(await refusal('#messages')).toBe('none');
  });

  test('reads a link that only names an event type', async () => {
    expect(await readPermalink(hashOf('{"eventType":"s3/notification"}'))).toEqual({
      kind: 'state',
      state: { eventType: 's3/notification' },
      messages: [],
    });
  });

  test('refuses what is not base64url', async () => {
    expect(await refusal('#v1=a+b/')).toMatchInlineSnapshot(
      `"it is cut or has characters that do not belong there"`,
    );
    expect(await refusal('#v1=abcde')).toMatchInlineSnapshot(
      `"it is cut or has characters that do not belong there"`,
    );
  });

  test('refuses a link that was cut', async () => {
    const hash = await writePermalink(state);
    expect(await refusal(hash.slice(0, 44))).toMatchInlineSnapshot(`"it is cut or damaged"`);
    expect(await refusal('#v1=')).toMatchInlineSnapshot(`"it is cut or damaged"`);
  });

  test('refuses bytes that are no text', async () => {
    expect(await refusal(hashOf(new Uint8Array([0xff, 0xfe, 0x80])))).toBe('it is cut or damaged');
  });

  test('refuses a link of another version', async () => {
    expect(await refusal('#v2=abcd')).toMatchInlineSnapshot(
      `"it was made by another version of the playground"`,
    );
  });

  test('refuses a hash that is too long before it reads it', async () => {
    expect(await refusal(`#v1=${'A'.repeat(70_000)}`)).toMatchInlineSnapshot(
      `"it is longer than 64 KB"`,
    );
  });

  test('stops where a small link expands to much', async () => {
    const bomb = hashOf(new Uint8Array(40_000_000));
    expect(isReadable(bomb)).toBe(true);
    expect(await refusal(bomb)).toMatchInlineSnapshot(`"it expands to more than 512 KB"`);
  });

  test.each(['[]', 'null', '5', '"sqs/messages"', '{}', 'not json'])(
    'refuses %s, which holds no state',
    async (json) => {
      expect(await refusal(hashOf(json))).toBe('it does not hold what a link should');
    },
  );
});
