import type { ImportedName, ModuleRequest } from '../compile/module-record.ts';
import { placeError } from './node-error.ts';
import type { ModuleNode } from './module-node.ts';
import { belowRoot } from './path-parts.ts';
import { sourceExcerpt } from './source-excerpt.ts';

export interface FailedImport {
  /** The importer. */
  path: string;
  code: string;
  request: ModuleRequest;
  name: ImportedName;
  /** What it imports from. */
  kind: ModuleNode['kind'];
  binding: 'ambiguous' | undefined;
}

/** The engine's and Node's error for a name that a module does not export. */
export function linkError(failed: FailedImport): SyntaxError {
  const { path, code, name } = failed;
  const message = messageOf(failed);
  const error = new SyntaxError(message);
  const excerpt = sourceExcerpt(`file://${path}`, code, name.position);
  error.stack = `${excerpt}\nSyntaxError: ${message}`;
  return placeError(error, { file: belowRoot(path), ...name.position });
}

function messageOf({ request, name, kind, binding }: FailedImport): string {
  const { specifier } = request;
  if (binding === 'ambiguous') {
    return `The requested module '${specifier}' contains conflicting star exports for name '${name.name}'`;
  }
  if (kind !== 'cjs' || name.exported !== undefined) {
    return `The requested module '${specifier}' does not provide an export named '${name.name}'`;
  }
  const names = request.names
    .filter((each) => each.name !== 'default' && each.name !== '*')
    .map((each) => (each.local === each.name ? each.name : `${each.name}: ${each.local ?? ''}`));
  return [
    `Named export '${name.name}' not found. The requested module '${specifier}' is a CommonJS module, which may not support all module.exports as named exports.`,
    'CommonJS modules can always be imported via the default export, for example using:',
    '',
    `import pkg from '${specifier}';`,
    `const { ${names.join(', ')} } = pkg;`,
    '',
  ].join('\n');
}
