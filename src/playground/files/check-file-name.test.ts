import { describe, expect, test } from 'vitest';
import { checkFileName } from './check-file-name.ts';

describe('checkFileName', () => {
  test.each([
    'helper.mjs',
    'helper.cjs',
    'helper.js',
    'data.json',
    'helper.ts',
    'helper.mts',
    'lib/helper.mjs',
    'lib/index.js',
    'package.json',
    'node_modules/@scope/name/index.js',
    '__proto__.js',
  ])('takes %s', (name) => {
    expect(checkFileName(name, ['other.mjs'])).toBeNull();
  });

  test('says what is wrong with a name', () => {
    const names = [
      '',
      'helper',
      'helper.css',
      '../up.mjs',
      '/abs.mjs',
      'a//b.js',
      'my file.js',
      'a\\b.js',
    ];
    expect(names.map((name) => checkFileName(name, []))).toMatchInlineSnapshot(`
      [
        "A file needs a name, such as \`helper.mjs\`.",
        "The name must end in \`.mjs\`, \`.cjs\`, \`.js\`, \`.json\`, \`.ts\`, \`.mts\`.",
        "The name must end in \`.mjs\`, \`.cjs\`, \`.js\`, \`.json\`, \`.ts\`, \`.mts\`.",
        "\`../up.mjs\` is no path below \`/var/task\`: leave out \`/\` at its ends, \`.\` and \`..\`.",
        "\`/abs.mjs\` is no path below \`/var/task\`: leave out \`/\` at its ends, \`.\` and \`..\`.",
        "\`a//b.js\` is no path below \`/var/task\`: leave out \`/\` at its ends, \`.\` and \`..\`.",
        "A name may have letters, digits and \`. _ - @\` only, and \`/\` for folders.",
        "A name may have letters, digits and \`. _ - @\` only, and \`/\` for folders.",
      ]
    `);
  });

  test('keeps the handler’s own name and those that are taken', () => {
    for (const name of ['index.mjs', 'index.ts', 'index.js', 'index.json'])
      expect(checkFileName(name, [])).toContain('the handler’s own file');
    expect(checkFileName('helper.mjs', ['helper.mjs'])).toBe('There is a `helper.mjs` already.');
  });

  test('bounds the length', () => {
    expect(checkFileName(`${'a'.repeat(97)}.js`, [])).toBeNull();
    expect(checkFileName(`${'a'.repeat(98)}.js`, [])).toContain('100 characters');
  });
});
