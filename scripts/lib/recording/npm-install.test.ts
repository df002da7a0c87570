import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npmInstall } from './npm-install.ts';

test('runs the scripts of the project with the variables given, and without those of an outer npm', () => {
  const root = mkdtempSync(join(tmpdir(), 'npm-install-'));
  const script = 'node -e "process.exit(process.env.GIVEN && !process.env.npm_outer ? 0 : 7)"';
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { postinstall: script } }));
  process.env['npm_outer'] = 'yes';
  npmInstall(root, { GIVEN: 'yes' });
  expect(() => npmInstall(root)).toThrow(/`npm install` in .* failed:/);
  delete process.env['npm_outer'];
  rmSync(root, { recursive: true });
});
