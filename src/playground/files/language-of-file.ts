import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import { mainFile } from './source-file.ts';

/** The language of one of a function's files; that of the main file is chosen, the others' names say it. */
export function languageOfFile(
  name: string,
  mainLanguage: SandboxLanguage,
): SandboxLanguage | 'json' {
  if (name === mainFile) return mainLanguage;
  if (name.endsWith('.json')) return 'json';
  return /\.m?ts$/.test(name) ? 'typescript' : 'javascript';
}

/** The name under which a file is shown. */
export function shownName(name: string, mainLanguage: SandboxLanguage): string {
  if (name !== mainFile) return name;
  return mainLanguage === 'typescript' ? 'index.ts' : 'index.mjs';
}
