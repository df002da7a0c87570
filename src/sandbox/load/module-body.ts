import { editText } from '../compile/edit-text.ts';
import type { Edit, EditedText } from '../compile/edit-text.ts';
import { awaitWord, defaultBinding, importWord } from '../compile/module-record.ts';
import type { ModuleRecord } from '../compile/module-record.ts';

/** How a module's imports reach its body. */
export interface ImportPlan {
  /** Constants from the start: what is there before anything runs. */
  early: string[];
  /** Constants once the modules that it needs have run. */
  late: string[];
  /** Names whose value may change: read anew wherever they are used. */
  live: string[];
}

export interface BodyOptions {
  code: string;
  record: ModuleRecord;
  /** For `import(…)`, `import.meta` and `await`. */
  edits: readonly Edit[];
  plan: ImportPlan;
  /** Whether it must give its exports before it runs, to modules that stand in a circle with it. */
  pauses: boolean;
  /** The names by which it exports bindings of its own. */
  exports: readonly { exported: string; local: string }[];
}

/**
 * An ES module as a function, with each statement in its line. It gives its exports first; in a circle
 * it is a generator, which pauses then, so that the modules there find each other's functions.
 * Blobs could not import each other in a circle, nor could `require` wait for them. What is imported
 * becomes constants of the function; what may change comes by `with`, as nothing else in the language
 * looks a name up each time without a change to the source.
 */
export function moduleBody(options: BodyOptions): EditedText {
  const { code, record, edits, plan, pauses, exports } = options;
  const live = new Set(plan.live);
  const calls = record.calls
    .filter(({ name }) => live.has(name))
    // As `(0,name)()`, for what comes by `with` would be called with that object as `this`.
    .map(({ name, start, end, opens }) => {
      const text = `${opens ? ';' : ''}(0,${name})`;
      return { start, end, text, reach: 1 };
    });
  const getters = exports.map(
    ({ exported, local }) => `get ${JSON.stringify(exported)}(){return ${local}}`,
  );
  const prefix = [
    `(function($scope){${live.size > 0 ? 'with($scope.live)' : ''}`,
    `return ${record.asynchronous ? 'async ' : ''}function${pauses ? '*' : ''}(${importWord},${awaitWord}){"use strict";`,
    record.namelessDefault ? `$scope.name(${defaultBinding});` : '',
    `$scope.exports({${getters.join(',')}});`,
    constants(plan.early),
    pauses ? 'yield;' : '',
    constants(plan.late),
  ].join('');
  const start = code.startsWith('#!') ? code.search(/\n|$/) : 0;
  return editText(`${code}\n}})`, [
    { start: 0, end: start, text: prefix },
    ...record.bodyEdits,
    ...edits,
    ...calls,
  ]);
}

function constants(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `const ${names.map((name) => `${name}=$scope.take(${JSON.stringify(name)})`).join(',')};`;
}
