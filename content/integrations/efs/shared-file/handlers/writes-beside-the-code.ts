// Event type: efs/shared-file
import { appendFile } from 'node:fs/promises';

export const handler = async ({ report, line }: { report: string; line: string }) => {
  // Mistake: a relative path lies in /var/task, where the code is and nothing can be written.
  await appendFile(`${report.replace(/[^\w-]/g, '_')}.txt`, `${line}\n`);
  return 'written';
};
