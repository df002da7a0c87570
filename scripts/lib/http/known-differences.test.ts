import { expect, test } from 'vitest';
import { answerCases } from './answer-cases.ts';
import { httpFormats } from './http-format.ts';
import { judgedCases } from './judged-cases.ts';
import { knownDifferences } from './known-differences.ts';

const cases = judgedCases(answerCases, knownDifferences);
const listed = knownDifferences.flatMap(({ format, cases }) =>
  cases.map((name) => `${format}: ${name}`),
);

test('names every case once', () => {
  const names = answerCases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(httpFormats)('has more than forty answers to %s', (wanted) => {
  expect(cases.filter(({ format }) => format === wanted).length).toBeGreaterThan(40);
});

test('lists nothing but cases, each once', () => {
  const names = new Set(cases.map(({ name }) => name));
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
});

test('gives each case what is listed of it', () => {
  expect(
    cases
      .filter(({ known }) => known)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(listed.sort());
});

test('says of each difference what differs, why, and who says so', () => {
  for (const { parts, peer, aws, source, cases } of knownDifferences) {
    expect(cases).not.toEqual([]);
    expect(parts).not.toEqual([]);
    expect(['status', 'headers', 'body']).toEqual(expect.arrayContaining([...parts]));
    expect(peer).toMatch(/^[a-z].*[^.]$/);
    expect(aws).toMatch(/^.+\.$/);
    expect(source).toMatch(/^https:\/\//);
  }
});
