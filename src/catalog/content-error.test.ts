import { expect, test } from 'vitest';
import { ContentError } from './content-error.ts';

const finding = {
  rule: 'shape',
  file: 'integrations/queue/integration.json',
  pointer: '/id',
  problem: '`1` has the wrong type.',
  expected: 'string',
  fix: 'Change the value.',
};

test('lists every finding in its message', () => {
  const { problem, expected, fix, rule, file } = finding;
  const unreadable = { rule, file, problem, expected, fix, pointer: '', line: 3, column: 1 };
  expect(new ContentError([finding, unreadable]).message).toMatchInlineSnapshot(`
    "The content has 2 problems:
    - integrations/queue/integration.json#/id: \`1\` has the wrong type. Expected string. Change the value.
    - integrations/queue/integration.json:3: \`1\` has the wrong type. Expected string. Change the value."
  `);
});

test('keeps the findings and counts one as one', () => {
  const error = new ContentError([finding]);
  expect(error.findings).toEqual([finding]);
  expect(error.message).toMatch(/^The content has 1 problem:\n/);
});
