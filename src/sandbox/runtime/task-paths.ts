/** Where Lambda puts the function and the runtime: the paths that errors and stacks name. */
export const taskPaths = {
  root: '/var/task',
  esm: '/var/task/index.mjs',
  cjs: '/var/task/index.js',
  runtime: '/var/runtime/index.mjs',
} as const;

/** How V8 names the module in a stack: Node gives ES modules as URLs and CommonJS as paths. */
export function sourceUrl(format: 'esm' | 'cjs'): string {
  return format === 'esm' ? `file://${taskPaths.esm}` : taskPaths.cjs;
}

/** What stands before a CommonJS module's first line, as in Node's own wrapper. */
export const commonJsPrefix = '(function (exports, require, module, __filename, __dirname) { ';
