import { describe, test } from 'vitest';
import { expectLaterAgreement } from '../shared/test-agreement.ts';
import type { Deed } from '../shared/test-agreement.ts';
import { subtle } from './subtle.ts';

type Subtle = typeof globalThis.crypto.subtle;
const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const hex = (value: ArrayBuffer): string => Buffer.from(value).toString('hex');
const hmac = { name: 'HMAC', hash: 'SHA-256' };

const subtleDeeds: Deed<Subtle>[] = [
  [
    'digests',
    async (s) => [
      hex(await s.digest('SHA-256', text('a'))),
      hex(await s.digest({ name: 'sha-1' }, text('b'))),
    ],
  ],
  ['refuses other digests', (s) => s.digest('MD5', text('a'))],
  [
    'signs and verifies',
    async (s) => {
      const key = await s.importKey('raw', text('key'), hmac, true, ['sign', 'verify']);
      const signature = await s.sign('HMAC', key, text('data'));
      return [
        hex(signature),
        await s.verify('HMAC', key, signature, text('data')),
        await s.verify('HMAC', key, signature, text('x')),
        hex(await s.exportKey('raw', key)),
        await s.exportKey('jwk', key).then(({ kty, k }) => [kty, k]),
        key.type,
        key.algorithm,
        key.extractable,
        key.usages,
      ];
    },
  ],
  [
    'takes JSON web keys',
    async (s) => {
      const key = await s.importKey('jwk', { kty: 'oct', k: 'a2V5' }, hmac, false, ['sign']);
      return hex(await s.sign('HMAC', key, text('data')));
    },
  ],
  [
    'derives by PBKDF2',
    async (s) => {
      const key = await s.importKey('raw', text('p'), 'PBKDF2', false, ['deriveBits']);
      return hex(
        await s.deriveBits(
          { name: 'PBKDF2', hash: 'SHA-256', salt: text('s'), iterations: 3 },
          key,
          128,
        ),
      );
    },
  ],
  [
    'derives by HKDF',
    async (s) => {
      const key = await s.importKey('raw', text('k'), 'HKDF', false, ['deriveBits']);
      return hex(
        await s.deriveBits(
          { name: 'HKDF', hash: 'SHA-512', salt: text('s'), info: text('i') },
          key,
          256,
        ),
      );
    },
  ],
];

describe('crypto.subtle', () => {
  test.each(subtleDeeds)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(
      subtle,
      globalThis.crypto.subtle,
      deed as (subtle: Subtle) => Promise<unknown>,
    ),
  );
});
