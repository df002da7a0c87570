// Event type: efs/shared-file
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Line {
  report: string;
  line: string;
}

// The access point is mounted here. On Lambda the directory is there before this line runs.
const mount = '/mnt/files';
await mkdir(mount, { recursive: true });

export const handler = async ({ report, line }: Line) => {
  if (!/^[\w-]+$/.test(report)) throw new RangeError(`No report can be called ${report}`);
  const file = join(mount, `${report}.txt`);
  await appendFile(file, `${line}\n`);
  const text = await readFile(file, 'utf8');
  return { file, lines: text.split('\n').length - 1 };
};
