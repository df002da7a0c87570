import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { basePath } from '../config/site.ts';
import { awsLambdaRic } from './bench/aws-lambda-ric.ts';
import { build } from './bench/build.ts';
import { editor } from './bench/editor.ts';
import { formatMeasurements } from './bench/format-measurements.ts';
import { lambdaLocal } from './bench/lambda-local.ts';
import { lighthouse } from './bench/lighthouse.ts';
import type { BenchContext, Measurement } from './bench/measurement.ts';
import { sandboxBytes } from './bench/sandbox-bytes.ts';
import { sandbox } from './bench/sandbox.ts';
import { transfer } from './bench/transfer.ts';
import { validators } from './bench/validators.ts';
import { provideLocalChromium } from './lib/local-chromium.ts';
import { startStaticServer } from './lib/static-server.ts';
import { useLocalPrograms } from './lib/use-local-programs.ts';

type Bench = (context: BenchContext) => Measurement[] | Promise<Measurement[]>;
// `transfer` comes first: it makes the server compress what the others then load.
const benches: Record<string, Bench> = {
  transfer,
  lighthouse,
  validators,
  editor,
  sandbox,
  'sandbox-bytes': sandboxBytes,
  'lambda-local': lambdaLocal,
  'aws-lambda-ric': awsLambdaRic,
  build,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(benches).join(',') },
    root: { type: 'string' },
  },
});
useLocalPrograms();
const root = values.root ?? 'dist';
if (!values.root) buildSite();
const chromium = provideLocalChromium();
const server = await startStaticServer({ root, base: basePath, brotli: true });
const measurements: Measurement[] = [];
for (const name of values.only.split(',')) {
  const bench = benches[name];
  if (!bench)
    throw new Error(`There is no \`${name}\`: choose of ${Object.keys(benches).join(', ')}.`);
  console.error(`… ${name}`);
  try {
    measurements.push(...(await bench({ url: server.url, root, chromium })));
  } catch (error) {
    console.error(`✗ ${name}: ${String(error)}`);
    process.exitCode = 1;
  }
}
await server.close();

const version = spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim();
const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${memory}, ${process.platform}`,
);
console.log(`Node ${process.versions.node}, ${version}\n`);
console.log(formatMeasurements(measurements));

function buildSite(): void {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
