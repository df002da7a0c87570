import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpProject } from './made-up-project.ts';
import type { Measurement } from './measurement.ts';
import { timedBuild } from './timed-build.ts';

const madeUp = 500;

/** Time and memory of a build: of the site as it is, and with 500 more integrations. */
export async function build(): Promise<Measurement[]> {
  return [
    ...(await measure(0, 'site as it is')),
    ...(await measure(madeUp, `${madeUp} more integrations`)),
  ];
}

async function measure(count: number, what: string): Promise<Measurement[]> {
  const project = madeUpProject(count);
  try {
    const { seconds, megabytes } = await timedBuild(project, join(project, 'dist'));
    const note = 'no caches';
    return [
      { group: 'build', what, value: seconds, unit: 's', note },
      { group: 'build', what: `  peak memory, ${what}`, value: megabytes, unit: 'MB', note },
    ];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
