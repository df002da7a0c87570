import type { AnyNode, Expression, MemberExpression, Program } from 'acorn';
import { walkTree } from './walk-tree.ts';

/** The names by which ES modules may import from a CommonJS file. */
export interface CommonJsNames {
  names: Set<string>;
  /** Files whose names are its own as well: `module.exports = require('./other')`. */
  reexports: string[];
}

/**
 * Finds what a CommonJS file exports without running it, by the forms that Node looks for:
 * `exports.a =`, `module.exports.a =`, `Object.defineProperty(exports, 'a', { value` or a getter
 * that returns another module's member, and `module.exports = { a, 'b': b, … }` up to the first
 * value that is no plain name.
 */
export function commonJsNames(program: Program): CommonJsNames {
  const names = new Set<string>();
  let reexports: string[] = [];
  walkTree(program, (node) => {
    if (node.type === 'CallExpression') {
      const [target, name, descriptor] = node.arguments;
      if (!isDefineProperty(node.callee) || !target || !isExports(target)) return;
      const text = name && textOf(name);
      if (text !== undefined && descriptor && isPlainDescriptor(descriptor)) names.add(text);
      return;
    }
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
    if (isModuleExports(node.left)) {
      const required = requiredBy(node.right);
      if (required !== undefined) reexports = [required];
      if (node.right.type === 'ObjectExpression') readLiteral(node.right, names, reexports);
    } else if (isExports(node.left.object)) {
      const name = memberName(node.left);
      if (name !== undefined) names.add(name);
    }
  });
  return { names, reexports };
}

function readLiteral(
  literal: AnyNode & { type: 'ObjectExpression' },
  names: Set<string>,
  reexports: string[],
): void {
  for (const property of literal.properties) {
    if (property.type === 'SpreadElement') {
      const required = requiredBy(property.argument);
      if (required === undefined) return;
      reexports.push(required);
      continue;
    }
    const { key, value, method } = property;
    if (property.computed || property.kind !== 'init') return;
    const isPlain = value.type === 'Identifier';
    const name = key.type === 'Identifier' ? key.name : textOf(key);
    if (name === undefined || !(isPlain || method)) return;
    names.add(name);
    if (!isPlain) return;
  }
}

function isExports(node: AnyNode): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  return node.type === 'MemberExpression' && isModuleExports(node);
}

function isModuleExports(node: MemberExpression): boolean {
  const { object } = node;
  return object.type === 'Identifier' && object.name === 'module' && memberName(node) === 'exports';
}

function isDefineProperty(callee: AnyNode): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    memberName(callee) === 'defineProperty'
  );
}

function isPlainDescriptor(descriptor: AnyNode): boolean {
  if (descriptor.type !== 'ObjectExpression') return false;
  const last = descriptor.properties.find(
    (each) =>
      each.type === 'Property' && each.key.type === 'Identifier' && each.key.name !== 'enumerable',
  );
  if (last?.type !== 'Property' || last.key.type !== 'Identifier') return false;
  if (last.key.name === 'value') return true;
  if (last.key.name !== 'get' || last.value.type !== 'FunctionExpression') return false;
  const [statement, ...more] = last.value.body.body;
  return (
    statement?.type === 'ReturnStatement' &&
    statement.argument?.type === 'MemberExpression' &&
    more.length === 0
  );
}

function memberName({ property, computed }: MemberExpression): string | undefined {
  if (computed) return textOf(property);
  return property.type === 'Identifier' ? property.name : undefined;
}

function requiredBy(node: Expression): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = node;
  const isRequire = callee.type === 'Identifier' && callee.name === 'require';
  return isRequire && given[0] ? textOf(given[0]) : undefined;
}

function textOf(node: AnyNode): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
