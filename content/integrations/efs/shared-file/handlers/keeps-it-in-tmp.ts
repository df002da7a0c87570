// Event type: efs/shared-file
import { appendFile, readFile } from 'node:fs/promises';

export const handler = async ({ report, line }: { report: string; line: string }) => {
  // Mistake: each execution environment has a /tmp of its own, and nobody else sees it.
  const file = `/tmp/${report.replace(/[^\w-]/g, '_')}.txt`;
  await appendFile(file, `${line}\n`);
  const text = await readFile(file, 'utf8');
  return { file, lines: text.split('\n').length - 1 };
};
