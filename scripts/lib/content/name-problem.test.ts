import { expect, test } from 'vitest';
import { nameProblem } from './name-problem.ts';

test.each([
  ['sqs', []],
  ['api-gateway', ['rest-proxy', 'http-api-v2']],
])('has nothing against %s %j', (integration, eventTypes) => {
  expect(nameProblem(integration, eventTypes)).toBeUndefined();
});

test.each([
  [undefined, [], 'Name the integration: npm run new -- <integration> [event-type…]'],
  ['', [], '`` cannot be part of an address: use small letters, digits and single hyphens.'],
  ['SQS', [], '`SQS` cannot be part of an address: use small letters, digits and single hyphens.'],
  [
    '../x',
    [],
    '`../x` cannot be part of an address: use small letters, digits and single hyphens.',
  ],
  [
    'a',
    ['b_c'],
    '`b_c` cannot be part of an address: use small letters, digits and single hyphens.',
  ],
  [
    'a',
    ['setup'],
    '`setup` is the folder of the trigger snippets: choose another name for the event type.',
  ],
  ['a', ['b', 'b'], 'The event type `b` is named twice.'],
])('refuses %s %j', (integration, eventTypes, problem) => {
  expect(nameProblem(integration, eventTypes)).toBe(problem);
});
