import type { AnyNode, Program } from 'acorn';
import { boundNames } from './bound-names.ts';
import type { Edit } from './edit-text.ts';
import { importWord } from './module-record.ts';
import type { ModuleRecord, NamedCall } from './module-record.ts';
import { walkTree } from './walk-tree.ts';

type Expressions = Pick<ModuleRecord, 'assigned' | 'calls' | 'asynchronous'>;

/** What the expressions of a module tell: names that are assigned to, names that are called, awaits. */
export function readExpressions(program: Program): Expressions {
  const assigned = new Set<string>();
  const calls: NamedCall[] = [];
  const openings = new Set<number>();
  let asynchronous = false as boolean;
  walkTree(program, (node, around) => {
    for (const name of assignedBy(node)) assigned.add(name);
    if (node.type === 'ExpressionStatement' && isList(around.parent)) openings.add(node.start);
    const callee = calleeOf(node);
    if (callee?.type === 'Identifier') {
      const { name, start, end } = callee;
      calls.push({ name, start, end, opens: openings.has(start) });
    }
    asynchronous ||= !around.inFunction && awaits(node);
  });
  return { assigned, calls, asynchronous };
}

/** The edits that put `importWord` for `import(…)` and `import.meta`. */
export function importEdits(program: Program): Edit[] {
  const edits: Edit[] = [];
  walkTree(program, (node) => {
    const { start } = node;
    if (isImportWord(node)) {
      edits.push({ start, end: start + 'import'.length, text: importWord });
    }
  });
  return edits;
}

/** Whether a node is `import(…)` or `import.meta`. */
export function isImportWord(node: AnyNode): boolean {
  if (node.type === 'MetaProperty') return node.meta.name === 'import';
  return node.type === 'ImportExpression';
}

/** Whether a node awaits; what is in functions aside, the module does then. */
export function awaits(node: AnyNode): boolean {
  return (
    node.type === 'AwaitExpression' ||
    (node.type === 'ForOfStatement' && node.await) ||
    (node.type === 'VariableDeclaration' && node.kind === 'await using')
  );
}

function assignedBy(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return boundNames(node.left);
  if (node.type === 'UpdateExpression') return boundNames(node.argument);
  if (node.type !== 'ForInStatement' && node.type !== 'ForOfStatement') return [];
  return node.left.type === 'VariableDeclaration' ? [] : boundNames(node.left);
}

function calleeOf(node: AnyNode): AnyNode | undefined {
  if (node.type === 'CallExpression') return node.callee;
  return node.type === 'TaggedTemplateExpression' ? node.tag : undefined;
}

/** Whether statements stand in it one after another, without a word or a bracket between them. */
function isList(node: AnyNode | undefined): boolean {
  return /^(?:Program|BlockStatement|StaticBlock|SwitchCase)$/.test(node?.type ?? '');
}
