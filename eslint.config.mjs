import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importZones } from './config/import-zones.mjs';

const typed = ['**/*.ts'];
const astroScripts = ['**/*.astro/*.ts', '**/*.astro/*.js'];
const browserGlobals = ['document', 'window', 'self', 'navigator', 'localStorage', 'location'];

const noBarrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that has the noun.',
};
const noSkippedTests = {
  selector:
    'MemberExpression[object.name=/^(test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
  message: 'A test runs or goes.',
};
const noPauses = {
  selector: 'MemberExpression[property.name="waitForTimeout"]',
  message: 'Wait for what the reader waits for, not for a time.',
};

/**
 * Modules that a folder may not import, for what import zones cannot see: packages and virtual modules.
 * @param {string[]} files
 * @param {string[]} group
 * @param {string} message
 */
const banModules = (files, group, message, ignores = [], allowTypeImports = false) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group, message, allowTypeImports }] },
    ],
  },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'tests/fixtures/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typed,
    ignores: ['content/**', ...astroScripts],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A type, unlike an interface, is assignable to an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Into code points is what one wants of a text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `||` is right where an empty environment variable means "not set".
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Monaco's enums are not TypeScript's, but their numbers are.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Objects here are made by factories of closures; there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A type parameter of JSON or query helpers is a cast that reads better.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: [...astroScripts, 'content/**/*.ts'],
    extends: [tseslint.configs.base],
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}', ...astroScripts],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.astro'],
      'import-x/parsers': {
        'astro-eslint-parser': ['.astro'],
        '@typescript-eslint/parser': ['.ts'],
      },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', noBarrels],
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'import-x/first': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      'import-x/no-self-import': 'error',
    },
  },
  {
    files: ['**/*.{ts,mjs,astro}', ...astroScripts],
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: importZones },
      ],
    },
  },
  banModules(
    ['content/**/*.ts'],
    ['./*', '../*'],
    'Content imports nothing: a handler is a file that stands alone.',
  ),
  banModules(
    ['src/{catalog,render}/**/*.ts'],
    ['astro:*', 'node:*'],
    'This is pure: only *-fs.ts reads files, and Astro is not known here.',
    ['**/*-fs.ts', '**/*.test.ts'],
  ),
  banModules(
    ['src/{catalog,render}/**/*-fs.ts', 'src/{catalog,render}/**/*.test.ts'],
    ['astro:*'],
    'Catalog and rendering do not know Astro.',
  ),
  banModules(
    ['src/{playground,sandbox,verdicts}/**/*.ts'],
    ['astro:*', 'node:*'],
    'This runs in a browser, or could: neither Astro nor Node is there.',
    ['**/*.test.ts', 'src/verdicts/testing/*-fs.ts', 'src/sandbox/{modules,recording}/**'],
    true,
  ),
  banModules(
    ['src/sandbox/{modules,recording}/**/*.ts'],
    ['astro:*'],
    "These are bundled for the sandbox, where Node's modules are those of the table.",
  ),
  {
    // Node's deprecated functions are there in Lambda, and so here; what handlers throw is theirs.
    files: ['src/sandbox/modules/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    // What Node's types leave open is compared as it is.
    files: ['src/sandbox/modules/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    files: ['src/verdicts/**/*.ts'],
    ignores: ['src/verdicts/**/*.test.ts', 'src/verdicts/testing/*-fs.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*', 'node:*'], message: 'Verdicts are pure.' },
            {
              group: ['**/catalog/*'],
              allowTypeImports: true,
              message: 'Verdicts import the types of the catalog alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{catalog,render,verdicts}/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...browserGlobals],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', noBarrels, noSkippedTests, noPauses],
    },
  },
);
