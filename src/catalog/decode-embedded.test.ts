import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeEmbedded, looksLikeJson } from './decode-embedded.ts';

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const gzipped = (text: string) => base64(gzipSync(strToU8(text)));
const gzip = { encoding: 'base64', mediaType: 'application/gzip' };

describe('decodeEmbedded', () => {
  test('has nothing against plain text that claims nothing', () => {
    expect(decodeEmbedded('hello', {})).toBeUndefined();
  });

  test.each(['', 'aGk=', 'aGVsbG8h'])('reads %j as base64', (text) => {
    expect(decodeEmbedded(text, { encoding: 'base64' })).toBeUndefined();
  });

  test.each(['aGk', 'a-_=', 'aG k', '====='])('does not take %j for base64', (text) => {
    expect(decodeEmbedded(text, { encoding: 'base64' })).toBe('is not base64');
  });

  test('opens gzip inside base64, and JSON inside that', () => {
    expect(decodeEmbedded(gzipped('{"a":1}'), gzip)).toBeUndefined();
    expect(decodeEmbedded(gzipped('{"a":1,}'), gzip)).toBe(
      'does not hold JSON (property name expected)',
    );
    expect(decodeEmbedded('aGVsbG8h', gzip)).toBe('is not gzip (invalid gzip data)');
  });

  test('reads JSON where it is claimed, and where it looks like it', () => {
    expect(decodeEmbedded('oops', { mediaType: 'application/json' })).toBe(
      'does not hold JSON (invalid symbol)',
    );
    expect(decodeEmbedded('{"a": oops}', {})).toBe('does not hold JSON (invalid symbol)');
    expect(decodeEmbedded('7', { mediaType: 'application/json' })).toBeUndefined();
  });
});

describe('looksLikeJson', () => {
  test.each([
    ['{"a": 1}', true],
    [' [ { "a": 1 } ]\n', true],
    ['{\n  id\n}', false],
    ['{proxy+}', false],
    ['[INFO] started [ok]', false],
    ['{"cut": ', false],
    ['{}', false],
  ])('says of %j %s', (text, answer) => {
    expect(looksLikeJson(text)).toBe(answer);
  });
});
