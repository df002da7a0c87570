import { describe, expect, test } from 'vitest';
import type { ImportedName } from '../compile/module-record.ts';
import { linkError } from './link-error.ts';
import type { FailedImport } from './link-error.ts';
import { placeOfError } from './node-error.ts';

function fail(names: ImportedName[], rest: Partial<FailedImport> = {}): SyntaxError {
  const [name] = names;
  if (!name) throw new Error('No name was given.');
  return linkError({
    path: '/var/task/index.mjs',
    code: "\nimport { one as uno, two } from './a.mjs';",
    request: {
      specifier: './a.mjs',
      type: undefined,
      position: { line: 2, column: 33 },
      names,
      star: false,
    },
    name,
    kind: 'esm',
    binding: undefined,
    ...rest,
  });
}

const one = { name: 'one', local: 'uno', position: { line: 2, column: 10 } };
const two = { name: 'two', local: 'two', position: { line: 2, column: 22 } };

describe('linkError', () => {
  test('shows the line of the import', () => {
    const error = fail([one]);
    expect(error.stack).toMatchInlineSnapshot(`
      "file:///var/task/index.mjs:2
      import { one as uno, two } from './a.mjs';
               ^^^
      SyntaxError: The requested module './a.mjs' does not provide an export named 'one'"
    `);
    expect(placeOfError(error)).toEqual({ file: 'index.mjs', line: 2, column: 10 });
  });

  test('says where a name comes twice', () => {
    expect(fail([one], { binding: 'ambiguous' }).message).toBe(
      "The requested module './a.mjs' contains conflicting star exports for name 'one'",
    );
  });

  test('advises where the module is CommonJS', () => {
    expect(fail([one, two], { kind: 'cjs' }).message).toMatchInlineSnapshot(`
      "Named export 'one' not found. The requested module './a.mjs' is a CommonJS module, which may not support all module.exports as named exports.
      CommonJS modules can always be imported via the default export, for example using:

      import pkg from './a.mjs';
      const { one: uno, two } = pkg;
      "
    `);
  });
});
