import { delimiter, resolve } from 'node:path';

/** Puts the project's own programs first on the PATH, as npm does for its scripts. */
export function useLocalPrograms(): void {
  process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
}
