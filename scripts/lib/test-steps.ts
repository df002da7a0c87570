import { join } from 'node:path';
import type { TestStep } from './test-step.ts';

const node = (script: string, ...args: string[]): TestStep['command'] => [
  process.execPath,
  '--experimental-strip-types',
  script,
  ...args,
];

const subfolder = '/catalog/';

/** Everything `npm test` does, in order; `scratch` is a folder for reports and the second build. */
export function testSteps(scratch: string): TestStep[] {
  const movedSite = join(scratch, 'site-under-a-subfolder');
  const playwright = (name: string, project: string, needs: string, env = {}): TestStep => {
    const file = join(scratch, `${project}.json`);
    return {
      name,
      needs,
      lane: 'browser',
      command: ['playwright', 'test', '--project', project],
      env: { E2E_REPORT: file, E2E_OUTPUT: join('test-results', project), ...env },
      report: { file, format: 'playwright' },
    };
  };
  const attackTable = join(scratch, 'attacks.txt');
  const unitReport = join(scratch, 'unit.json');
  return [
    { name: 'format', lane: 'code', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'lint', lane: 'code', command: ['eslint', '--max-warnings=0', '.'] },
    { name: 'content', lane: 'code', command: node('scripts/check-content.ts') },
    { name: 'mutations', lane: 'code', command: node('scripts/conformance-mutations.ts') },
    { name: 'sample-types', lane: 'code', command: node('scripts/conformance-types.ts') },
    { name: 'earns', lane: 'code', command: node('scripts/conformance-earns.ts') },
    { name: 'templates', lane: 'code', command: node('scripts/conformance-sam.ts') },
    { name: 'knip', lane: 'code', command: ['knip'] },
    {
      name: 'unit',
      lane: 'code',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
      env: { CI: 'true' },
      report: { file: unitReport, format: 'vitest' },
    },
    { name: 'build', lane: 'site', command: ['astro', 'build'] },
    {
      name: 'build-subfolder',
      lane: 'site',
      command: ['astro', 'build', '--outDir', movedSite],
      env: { BASE_PATH: subfolder },
    },
    {
      name: 'types',
      lane: 'site',
      command: ['astro', 'check', '--minimumFailingSeverity=warning'],
    },
    { name: 'links', needs: 'build', lane: 'browser', command: node('scripts/check-links.ts') },
    {
      name: 'links-subfolder',
      needs: 'build-subfolder',
      lane: 'browser',
      command: node('scripts/check-links.ts', '--root', movedSite, '--base', subfolder),
    },
    playwright('browser', 'browser', 'build'),
    {
      ...playwright('attacks', 'attacks', 'build', { ATTACK_TABLE: attackTable }),
      prints: attackTable,
    },
    playwright('browser-subfolder', 'subfolder', 'build-subfolder', {
      E2E_ROOT: movedSite,
      BASE_PATH: subfolder,
    }),
    playwright('budgets', 'budgets', 'build'),
  ];
}
