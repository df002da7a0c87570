/** Where Lambda puts the function and the runtime: the paths that errors and stacks name. */
export const taskPaths = {
  root: '/var/task',
  esm: '/var/task/index.mjs',
  cjs: '/var/task/index.js',
  runtime: '/var/runtime/index.mjs',
} as const;
