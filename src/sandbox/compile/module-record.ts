import type { SourcePosition } from '../protocol.ts';
import type { Edit } from './edit-text.ts';

/** A name that a module takes from another: into a binding, or on to who imports it. */
export interface ImportedName {
  /** As exported there; `*` is the namespace. */
  name: string;
  local?: string;
  exported?: string;
  position: SourcePosition;
}

/** A declaration that names another module. */
export interface ModuleRequest {
  specifier: string;
  /** Of `with { type: 'json' }`. */
  type: string | undefined;
  /** Of the specifier. */
  position: SourcePosition;
  names: ImportedName[];
  /** `export * from`. */
  star: boolean;
}

/** A call of a name: where that is an import, `this` must not be what holds the imports. */
export interface NamedCall {
  name: string;
  start: number;
  end: number;
  /** It begins a statement of a list, and would continue one before it that has no `;`. */
  opens: boolean;
}

/** What a module says of itself before it runs. */
export interface ModuleRecord {
  requests: ModuleRequest[];
  exports: { exported: string; local: string }[];
  /** Names that are assigned to somewhere: bindings that may change. */
  assigned: ReadonlySet<string>;
  calls: NamedCall[];
  /** Whether it awaits outside of functions. */
  asynchronous: boolean;
  /** Whether its default export is a function declaration without a name. */
  namelessDefault: boolean;
  /** What makes its body out of it: without imports and exports. */
  bodyEdits: Edit[];
}

/** The binding that holds a default export without a name; as long as `export default` with `const`. */
export const defaultBinding = '$x_def';

/**
 * What `import` becomes where it is an expression: a word of the same length, so that columns stay.
 * Each file has its own.
 */
export const importWord = '$mport';

/** What `await` becomes in functions that keep an AsyncLocalStorage: see `awaitEdits`. */
export const awaitWord = '$await';
