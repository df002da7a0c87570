import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { InstalledRuntime } from './install-runtime.ts';

/** The folders that a process believes to be `/var/task` and `/var/runtime`. */
export interface ProcessFolders {
  task: string;
  runtime: string;
  /** The file that Node is started with. */
  main: string;
  /** Removes both. */
  remove(): void;
}

/** Starts a client that exports a function instead of starting by itself. */
const starter = `import { run } from './index.mjs';
await run(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER);
`;

/**
 * Makes folders with names as long as Lambda's own: Node breaks the lines of what it prints by their
 * length, and bodies have lengths, so that longer paths would show even after they are replaced.
 */
export function makeProcessFolders(runtime: InstalledRuntime, root = '/tmp'): ProcessFolders {
  refuseForeignPackages(root);
  const folders = {
    task: makeFolder(root, '/var/task'.length),
    runtime: makeFolder(root, '/var/runtime'.length),
  };
  for (const name of ['index.mjs', 'rapid-client.node'])
    cpSync(join(runtime.folder, name), join(folders.runtime, name));
  const index = join(folders.runtime, 'index.mjs');
  const start = join(folders.runtime, 'start.mjs');
  writeFileSync(start, starter);
  return {
    ...folders,
    main: /^export \{\s*run\s*\}/m.test(readFileSync(index, 'utf8')) ? start : index,
    remove: () => {
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the function's files, where none of another case is left. */
export function writeFunction(task: string, files: Record<string, string>): void {
  rmSync(task, { recursive: true, force: true });
  mkdirSync(task, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(task, name);
    if (relative(task, file).startsWith('..'))
      throw new Error(`\`${name}\` lies outside the function.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function makeFolder(root: string, length: number): string {
  // mkdtemp adds six characters, which is too long for the one and too short for the other.
  for (;;) {
    const random = Math.random().toString(36).slice(2).padEnd(20, '0');
    const folder = `${root}/${random}`.slice(0, length);
    if (folder.length <= root.length + 1) throw new Error(`${root} is too long a folder for this.`);
    if (existsSync(folder)) continue;
    mkdirSync(folder);
    return folder;
  }
}

/** Node looks for these in all folders above a file. */
function refuseForeignPackages(root: string): void {
  for (const name of ['package.json', 'node_modules'])
    if (existsSync(join(root, name)))
      throw new Error(`${join(root, name)} would change what is recorded: move it away.`);
}
