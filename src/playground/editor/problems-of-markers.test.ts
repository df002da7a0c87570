import { expect, test } from 'vitest';
import { problemsOfMarkers } from './problems-of-markers.ts';

const marker = (severity: number) => ({
  severity,
  message: 'Cannot find name.',
  startLineNumber: 3,
  startColumn: 5,
});

test('gives message and place of errors and warnings', () => {
  const problem = { message: 'Cannot find name.', pointer: '', line: 3, column: 5 };
  expect(problemsOfMarkers([marker(8), marker(4)])).toEqual([problem, problem]);
});

test('leaves hints out', () => {
  expect(problemsOfMarkers([marker(2), marker(1)])).toEqual([]);
});
