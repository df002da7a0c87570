import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runtimeNames } from '../../../src/sandbox/protocol.ts';
import { readCases } from './read-cases.ts';
import type { RecordedCase } from './runtime-case.ts';

const folder = 'tests/runtime-cases';

describe.each(runtimeNames)('the recordings for %s', (runtime) => {
  const cases = readCases(folder, runtime);
  const file = `${folder}/${runtime.replace('.x', '')}.json`;
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as RecordedCase[];

  test('are of the cases as they are written: else run `npm run record:runtime`', () => {
    expect(recorded.map(({ expect: _, ...rest }) => rest)).toEqual(cases);
  });

  test('say nothing of the machine that they were made on', () => {
    // Folders of the recorder lie in /tmp; what handlers keep there has `playground` in its name.
    expect(JSON.stringify(recorded)).not.toMatch(/\/tmp\/(?!playground)\w+|node_modules\/\.cache/);
  });

  test('tell what became of each process', () => {
    const silent = recorded.filter(
      ({ expect: { posts, exit } }) => posts.length === 0 && exit === null,
    );
    // A stream that is never ended is the one thing that never comes to an end.
    expect(silent.map(({ name }) => name).filter((name) => !name.startsWith('stream-'))).toEqual(
      [],
    );
  });
});
