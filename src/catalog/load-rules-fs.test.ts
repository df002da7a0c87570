import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from './check-content-fs.ts';
import { checkFiles } from './check-files.ts';
import { loadRules } from './load-rules-fs.ts';
import type { Rule } from './rule.ts';
import { validContent } from './testing/broken-content-fs.ts';
import { checkAllBroken, fixtureDay } from './testing/check-broken-fs.ts';

let rules: Rule[];
let broken: Awaited<ReturnType<typeof checkAllBroken>>;

beforeAll(async () => {
  [rules, broken] = await Promise.all([loadRules(), checkAllBroken()]);
}, 60_000);

describe('the rules', () => {
  test('find nothing in valid content', async () => {
    expect(checkFiles(await validContent(), rules, fixtureDay)).toEqual([]);
  });

  test('find nothing in the content of the site', async () => {
    expect(await checkContent('content')).toEqual([]);
  });

  test('each have a broken fixture', () => {
    const proven = new Set(broken.map(({ rule }) => rule));
    expect([...proven].sort()).toEqual(rules.map(({ name }) => name));
  });

  test('each trip on every one of their broken fixtures, and nothing else does', () => {
    const tripped = broken.map(({ rule, name, findings }) => ({
      fixture: `${rule}/${name}`,
      by: [...new Set(findings.map((finding) => finding.rule))],
    }));
    expect(tripped).toEqual(
      tripped.map(({ fixture }) => ({ fixture, by: [fixture.split('/')[0]] })),
    );
  });

  test('say in every finding what is wrong in backticks, what was expected and what to do', () => {
    for (const { problem, expected, fix, file } of broken.flatMap(({ findings }) => findings)) {
      expect(problem).toMatch(/^[A-Z`].*`.*\.$/s);
      expect(expected).not.toMatch(/\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/s);
      expect(file).not.toBe('');
    }
  });

  test('describe themselves in sentences', () => {
    for (const { description } of rules) expect(description).toMatch(/\.$/);
  });

  test('are told in docs/AUTHORING.md, in the words of their descriptions', async () => {
    const guide = await readFile('docs/AUTHORING.md', 'utf8');
    const cells = guide.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm);
    const told = [...cells].map(([, name, text]) => ({ name, description: text }));
    expect(told).toEqual(rules.map(({ name, description }) => ({ name, description })));
  });
});
