import { expect, test } from 'vitest';
import { fixOfFailure } from './fix-of-failure.ts';

test.each([
  ['timeout', 'what it waits for'],
  ['exit', 'Do not end the process'],
  ['init-error', 'outside of the handler'],
  ['function-error', 'Throw another'],
] as const)('says how to mend a %s', (kind, text) => {
  expect(fixOfFailure({ kind }, 'Throw another.').text).toContain(text);
});
