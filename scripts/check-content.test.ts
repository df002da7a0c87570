import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const fixtures = 'tests/fixtures/catalog';

function check(...options: string[]) {
  const script = ['--experimental-strip-types', 'scripts/check-content.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replace(/^\(node:.*\n|^\(Use .*\n/gm, '') };
}

describe('npm run check', () => {
  test('ends well, with counts, where nothing is wrong', () => {
    const { status, stdout } = check('--content', `${fixtures}/valid`);
    expect(stdout).toMatch(/^2 integrations, 1 event type, .* rules: no findings\n$/);
    expect(status).toBe(0);
  }, 30_000);

  test('ends with 1 and tells the findings where something is', () => {
    const { status, stdout } = check('--content', `${fixtures}/unreadable/content`);
    expect(stdout).toContain('integrations/broken/integration.json\n  2:1 ');
    expect(stdout).toMatch(/: 3 findings in 3 files\n$/);
    expect(status).toBe(1);
  }, 30_000);

  test('prints nothing but JSON for the JSON reporter', () => {
    const options = ['--content', `${fixtures}/unreadable/content`, '--reporter', 'json'];
    expect(JSON.parse(check(...options).stdout)).toHaveLength(3);
  }, 30_000);

  test('names its reporters where it is asked for another', () => {
    expect(check('--reporter', 'xml')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no reporter `xml`; the reporters are text, github, json.\n',
    });
  }, 30_000);
});
