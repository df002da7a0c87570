import { describe, expect, test } from 'vitest';
import { isNewEnough, whyInstall } from './ensure-installed.mjs';

const lock = (packages: Record<string, object>): string => JSON.stringify({ packages });
const astro = { version: '7.3.4', integrity: 'sha512-a' };

describe('whyInstall', () => {
  test('is silent when all is there', () => {
    const wanted = lock({ '': { name: 'site' }, 'node_modules/astro': astro });
    expect(whyInstall(wanted, lock({ 'node_modules/astro': astro }))).toBeNull();
  });

  test('does not miss packages for other platforms', () => {
    const other = { version: '1.0.0', optional: true };
    const wanted = lock({ 'node_modules/astro': astro, 'node_modules/astro-win32': other });
    expect(whyInstall(wanted, lock({ 'node_modules/astro': astro }))).toBeNull();
  });

  test.each([
    ['nothing is installed', null],
    ['a package is missing', lock({})],
    ['a version differs', lock({ 'node_modules/astro': { ...astro, version: '7.0.0' } })],
    ['the content differs', lock({ 'node_modules/astro': { ...astro, integrity: 'sha512-b' } })],
    ['a package is left over', lock({ 'node_modules/astro': astro, 'node_modules/b': astro })],
    ['the file is cut off', '{"packages":'],
  ])('asks to install when %s', (_when, installed) => {
    expect(whyInstall(lock({ 'node_modules/astro': astro }), installed)).toBeTypeOf('string');
  });
});

describe('isNewEnough', () => {
  test.each(['22.12.0', '22.20.1', '23.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  test.each(['20.20.2', '22.11.9', '21.99.0'])('refuses Node %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});
