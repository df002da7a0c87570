import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const reporter = resolve(import.meta.dirname, 'report-memory.mjs');

/** Builds the project in a folder; seconds, and the peak memory of its largest process in MB. */
export async function timedBuild(
  project: string,
  outDir: string,
): Promise<{ seconds: number; megabytes: number }> {
  const reports = mkdtempSync(join(tmpdir(), 'build-memory-'));
  const start = performance.now();
  const output: Buffer[] = [];
  const exitCode = await new Promise<number | null>((done, fail) => {
    const child = spawn('astro', ['build', '--outDir', outDir], {
      cwd: project,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--import=${reporter}`,
        MEMORY_REPORTS: reports,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', fail);
    child.on('close', done);
  });
  const seconds = (performance.now() - start) / 1000;
  if (exitCode !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString()}`);
  const kilobytes = readdirSync(reports).map((file) =>
    Number(readFileSync(join(reports, file), 'utf8')),
  );
  rmSync(reports, { recursive: true });
  return { seconds, megabytes: Math.max(...kilobytes) / 1024 };
}
