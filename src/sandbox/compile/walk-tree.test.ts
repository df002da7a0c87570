import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { walkTree } from './walk-tree.ts';

describe('walkTree', () => {
  test('visits every node once, in arrays and in members', () => {
    const types: string[] = [];
    walkTree(parse('f(a, [b])', { ecmaVersion: 'latest' }), ({ type }) => types.push(type));
    expect(types.sort()).toEqual([
      'ArrayExpression',
      'CallExpression',
      'ExpressionStatement',
      'Identifier',
      'Identifier',
      'Identifier',
      'Program',
    ]);
  });
});
