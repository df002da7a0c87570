import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runtimeNames } from '../src/sandbox/protocol.ts';
import { installRuntime } from './lib/recording/install-runtime.ts';
import { readCases } from './lib/recording/read-cases.ts';
import { recordCases } from './lib/recording/record-cases.ts';
import { runCase } from './lib/recording/run-case.ts';
import type { RecordedCase } from './lib/recording/runtime-case.ts';
import { runtimeReleases } from './lib/recording/runtime-release.ts';

const ownCases = 'tests/runtime-cases';
const { values } = parseArgs({
  options: {
    runtime: { type: 'string', default: 'nodejs24.x' },
    cases: { type: 'string', default: ownCases },
    out: { type: 'string' },
    /** Part of a name: the other cases keep their recorded answers. */
    only: { type: 'string' },
  },
});

try {
  await record();
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  console.error(`${String(error)} ${cause}`);
  process.exitCode = 1;
}

async function record(): Promise<void> {
  const { cases: path, only } = values;
  const runtime = runtimeNames.find((name) => name === values.runtime);
  if (!runtime)
    throw new Error(`There is no \`${values.runtime}\`: choose of ${runtimeNames.join(', ')}.`);
  const release = runtimeReleases[runtime];
  const out = values.out ?? join(ownCases, `${runtime.replace('.x', '')}.json`);
  if (path !== ownCases && !values.out)
    throw new Error(`Say with --out where the answers to ${path} go.`);
  const cases = readCases(path, runtime);
  const installed = installRuntime(release, { log: console.error });
  const recorded = await recordCases({
    cases,
    only,
    earlier: existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as RecordedCase[]) : [],
    run: (runtimeCase) => runCase(runtimeCase, { runtime, flags: release.flags, installed }),
    log: console.error,
  });
  writeFileSync(out, `${JSON.stringify(recorded, null, 1)}\n`);
  console.error(`Recorded ${recorded.length} cases in ${out}`);
}
