// Loaded into a measured process by --import: leaves its peak memory, in kB, in a file at its end.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['MEMORY_REPORTS'];
if (folder)
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  });
