import { dirname, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// The files named below need not exist: they have no types, and where they lie is read off the path.
const untyped = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false } },
};
const byPath = {
  interfaceVersion: 3,
  name: 'by path',
  resolve: (source: string, file: string) => ({
    found: true,
    path: source.startsWith('.') ? resolve(dirname(file), source) : null,
  }),
};

async function refusals(file: string, code: string, settings = {}): Promise<string[]> {
  const eslint = new ESLint({
    ignore: false,
    overrideConfig: [untyped, { settings }],
    ruleFilter: ({ ruleId }) => /restricted-(?:paths|imports)$|no-cycle$/.test(ruleId),
  });
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const zoneRefusals = (file: string, code: string): Promise<string[]> =>
  refusals(file, code, { 'import-x/resolver-next': [byPath] });

const refused: [rule: string, file: string, code: string][] = [
  [
    '1 content, code',
    'content/integrations/x/y/handlers/a.ts',
    "import '../../../../../src/catalog/types.ts'",
  ],
  ['1 content, its own files', 'content/integrations/x/y/handlers/a.ts', "import './b.ts'"],
  ['2 catalog, render', 'src/catalog/a.ts', "import '../components/Playground.astro'"],
  ['2 catalog, sandbox', 'src/catalog/rules/a.ts', "import '../../sandbox/protocol.ts'"],
  ['2 catalog, node', 'src/catalog/a.ts', "import 'node:fs'"],
  ['2 catalog, astro', 'src/catalog/a.ts', "import 'astro:content'"],
  ['2 catalog, astro in -fs', 'src/catalog/a-fs.ts', "import 'astro:content'"],
  [
    '3 verdicts, values of the catalog',
    'src/verdicts/a.ts',
    "import { a } from '../catalog/types.ts'",
  ],
  ['3 verdicts, sandbox', 'src/verdicts/a.ts', "import '../sandbox/protocol.ts'"],
  ['3 verdicts, node', 'src/verdicts/a.ts', "import 'node:fs'"],
  ['4 render, components', 'src/render/a.ts', "import '../components/Playground.astro'"],
  ['4 render, node', 'src/render/a.ts', "import 'node:fs'"],
  ['4 render, astro', 'src/render/a.ts', "import 'astro:content'"],
  [
    '5 components, playground',
    'src/components/A.astro',
    "---\nimport '../playground/sandbox-host.ts'\n---",
  ],
  ['5 components, sandbox', 'src/components/A.astro', "---\nimport '../sandbox/protocol.ts'\n---"],
  [
    '5 Playground.astro, sandbox',
    'src/components/Playground.astro',
    "---\nimport '../sandbox/protocol.ts'\n---",
  ],
  [
    '5 a script in a component',
    'src/components/A.astro',
    "<script>import '../playground/sandbox-host.ts'</script>",
  ],
  ['6 pages, playground', 'src/pages/a.astro', "---\nimport '../playground/sandbox-host.ts'\n---"],
  ['6 a script in a page', 'src/pages/a.astro', "<script>import '../sandbox/protocol.ts'</script>"],
  ['6 nobody imports pages', 'src/components/A.astro', "---\nimport '../pages/index.astro'\n---"],
  ['6 nobody imports pages, scripts', 'scripts/a.ts', "import '../src/pages/index.astro'"],
  ['7 playground, files', 'src/playground/a.ts', "import '../catalog/catalog-fs.ts'"],
  ['7 playground, sandbox', 'src/playground/a.ts', "import '../sandbox/boot.ts'"],
  ['7 playground, astro', 'src/playground/a.ts', "import 'astro:content'"],
  ['7 playground, node', 'src/playground/a.ts', "import 'node:fs'"],
  ['8 sandbox, catalog', 'src/sandbox/a.ts', "import '../catalog/types.ts'"],
  ['8 sandbox, playground', 'src/sandbox/a.ts', "import '../playground/sandbox-host.ts'"],
  ['8 sandbox, node', 'src/sandbox/a.ts', "import 'node:fs'"],
  ['9 scripts, playground', 'scripts/a.ts', "import '../src/playground/sandbox-host.ts'"],
  ['9 src, scripts', 'src/render/a.ts', "import '../../scripts/lib/content-type.ts'"],
  ['9 src, tests', 'src/render/a.ts', "import '../../tests/e2e/support/test.ts'"],
];

const allowed: [rule: string, file: string, code: string][] = [
  [
    '1 content, types',
    'content/integrations/x/y/handlers/a.ts',
    "import type { A } from 'aws-lambda'",
  ],
  ['2 catalog, itself', 'src/catalog/rules/a.ts', "import '../types.ts'"],
  ['2 catalog, node in -fs', 'src/catalog/a-fs.ts', "import 'node:fs'"],
  ['3 verdicts, types', 'src/verdicts/a.ts', "import type { A } from '../catalog/types.ts'"],
  ['4 render, catalog', 'src/render/a.ts', "import '../catalog/types.ts'"],
  [
    '5 the playground in Playground.astro',
    'src/components/Playground.astro',
    "<script>import '../playground/sandbox-host.ts'</script>",
  ],
  ['6 pages, components', 'src/pages/a.astro', "---\nimport '../components/Playground.astro'\n---"],
  ['7 playground, protocol', 'src/playground/a.ts', "import '../sandbox/protocol.ts'"],
  ['7 playground, catalog', 'src/playground/a.ts', "import '../catalog/types.ts'"],
  ['8 sandbox, itself', 'src/sandbox/a.ts', "import './protocol.ts'"],
  ['9 scripts, catalog', 'scripts/a.ts', "import '../src/catalog/catalog-fs.ts'"],
];

describe('who may import whom', () => {
  test.each(refused)('refuses: %s', async (_rule, file, code) => {
    expect(await zoneRefusals(file, code)).not.toEqual([]);
  });

  test.each(allowed)('allows: %s', async (_rule, file, code) => {
    expect(await zoneRefusals(file, code)).toEqual([]);
  });

  test('says which rule was broken, with real files', async () => {
    expect(await refusals('src/catalog/types.ts', "import '../sandbox/protocol.ts'"))
      .toMatchInlineSnapshot(`
      [
        "import-x/no-restricted-paths: Unexpected path "../sandbox/protocol.ts" imported in restricted zone. The catalog imports itself alone.",
      ]
    `);
  });

  test('refuses a cycle', async () => {
    expect(await refusals('tests/fixtures/import-cycle/here.ts', "import './there.ts'"))
      .toMatchInlineSnapshot(`
      [
        "import-x/no-cycle: Dependency cycle detected",
      ]
    `);
  });
});
