import { expect, test } from 'vitest';
import { readEnvironment } from './read-environment.ts';
import { writeDotEnv } from './write-dot-env.ts';

test.each([
  { STAGE: 'dev', TABLE: 'orders' },
  { EMPTY: '', SPACES: '  a  ', HASH: 'a #b', STARTS: '# c' },
  { QUOTED: '"so"', SINGLE: "'so'", BOTH: `"it's"` },
  { LINES: 'one\ntwo', EQUALS: 'a=b=c', KEY: '{"a":\n"`b\'"}', ANCHOR: 'https://example.com/#a' },
  {},
])('writeDotEnv writes %j so that it is read back', (variables) => {
  expect(readEnvironment(writeDotEnv(variables))).toEqual({ variables, problems: [] });
});

test('writeDotEnv writes plain values plainly', () => {
  expect(writeDotEnv({ STAGE: 'dev', A1: '1 2' })).toBe('STAGE=dev\nA1=1 2\n');
});
