import { folderOf } from './path-parts.ts';

/** What CommonJS calls `module`. */
export class TaskModule {
  readonly id: string;
  readonly path: string;
  exports: unknown = {};
  readonly filename: string;
  loaded = false;
  readonly children: TaskModule[] = [];
  readonly paths: string[];
  declare parent: TaskModule | undefined;
  declare require: (specifier: string) => unknown;

  constructor(path: string, parent: TaskModule | undefined) {
    this.id = path;
    this.path = folderOf(path);
    this.filename = path;
    this.paths = lookupPaths(this.path);
    const hidden = { writable: true, configurable: true, enumerable: false };
    Object.defineProperty(this, 'parent', { ...hidden, value: parent });
    Object.defineProperty(this, 'require', { ...hidden, value: undefined });
    parent?.children.push(this);
  }
}

// As Node's class is named: `module.constructor.name`.
Object.defineProperty(TaskModule, 'name', { value: 'Module' });

/** The folders in which packages are looked for, from a folder upwards. */
export function lookupPaths(folder: string): string[] {
  const paths: string[] = [];
  for (let at = folder; at !== '/'; at = folderOf(at)) {
    if (!at.endsWith('/node_modules')) paths.push(`${at}/node_modules`);
  }
  return [...paths, '/node_modules'];
}
