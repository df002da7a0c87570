import { chunkOf } from '../module-chunks.ts';
import { namesOf } from './builtins.ts';
import type { Builtins } from './builtins.ts';
import { ValueModule } from './value-module.ts';

/** A module of the playground as ES modules see it: its members by name, and all of it as `default`. */
export function builtinModule(
  builtins: Builtins,
  specifier: string,
  wanted: readonly string[],
): ValueModule {
  const value = builtins.get(specifier, wanted) as Record<string, unknown>;
  const open = chunkOf(specifier)?.factory === true;
  const module = new ValueModule({
    kind: 'builtin',
    names: ['default', ...namesOf(value)],
    hasName: (name) => open && name in value,
    run: () => (name) =>
      name === 'default' ? (open ? (value['default'] ?? value) : value) : value[name],
    ...(open ? { namespace: value } : {}),
  });
  module.evaluate();
  return module;
}
