/** The name of the main file among a function's files: it has no extension, for its text decides. */
export const mainFile = 'index';

const script = /\.[cm]?[jt]s$/;

/**
 * Which of a function's files runs under a path below `/var/task`: the main file as `index.mjs` or `index.js`, a file
 * in TypeScript under a name of JavaScript. Null where none does.
 */
export function sourceFile(path: string, files: readonly string[]): string | null {
  if (files.includes(path)) return path;
  if (!script.test(path)) return null;
  const stem = path.replace(script, '');
  return (
    files.find((name) => name === mainFile && stem === mainFile) ??
    files.find((name) => /\.m?ts$/.test(name) && name.replace(script, '') === stem) ??
    null
  );
}
