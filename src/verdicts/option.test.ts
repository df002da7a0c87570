import { expect, test } from 'vitest';
import { optionProblem, readOptions } from './option.ts';
import type { OptionSpecs } from './option.ts';

const specs: OptionSpecs = {
  bisect: { kind: 'boolean', usual: (event) => event === 'yes', label: 'Halves' },
  retries: { kind: 'number', usual: 2, min: 0, max: 2, label: 'Retries' },
  target: { kind: 'choice', usual: 'none', choices: ['none', 'sqs'], label: 'Target' },
};

test('leaves nothing out', () => {
  expect(readOptions(specs, {}, 'yes')).toEqual({
    values: { bisect: true, retries: 2, target: 'none' },
    problems: [],
  });
  expect(readOptions(specs, { bisect: false, retries: 0, target: 'sqs' }, 'yes').values).toEqual({
    bisect: false,
    retries: 0,
    target: 'sqs',
  });
});

test('says what it cannot take', () => {
  const { values, problems } = readOptions(specs, { bisect: 1, retries: 3, target: '', x: 1 }, '');
  expect(values).toEqual({ bisect: false, retries: 2, target: 'none' });
  expect(problems).toMatchInlineSnapshot(`
    [
      "\`bisect\` is 1, but it is true or false.",
      "\`retries\` is 3, but it is a whole number from 0 to 2.",
      "\`target\` is "", but it is one of \`none\`, \`sqs\`.",
      "There is no option \`x\` here. There are \`bisect\`, \`retries\`, \`target\`.",
    ]
  `);
  expect(readOptions({}, { x: 1 }, '').problems).toEqual([
    'There is no option `x` here. There are none.',
  ]);
});

test('takes whole numbers alone', () => {
  const spec = specs['retries'];
  if (!spec) expect.unreachable();
  expect(optionProblem('retries', spec, 1.5)).not.toBeNull();
  expect(optionProblem('retries', spec, '1')).not.toBeNull();
  expect(optionProblem('retries', spec, 1)).toBeNull();
});
