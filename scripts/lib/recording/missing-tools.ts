import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages, where they are not called as the program is. */
const packages: Record<string, string> = { autoreconf: 'autoconf automake', libtoolize: 'libtool' };

/** Says which of the programs are not there and how to get them; `null` where none is missing. */
export function missingTools(
  tools: readonly string[],
  isThere: (tool: string) => boolean = isOnPath,
): string | null {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return null;
  const wanted = missing.map((tool) => packages[tool] ?? tool).join(' ');
  const [names, verb] = [missing.join(', '), missing.length === 1 ? 'is' : 'are'];
  return (
    `aws-lambda-ric is built from source, and ${names} ${verb} not there. ` +
    `On Debian and Ubuntu: apt-get install -y ${wanted}`
  );
}

function isOnPath(tool: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
