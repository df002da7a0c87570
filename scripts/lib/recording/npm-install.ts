import { spawnSync } from 'node:child_process';

/** What `npm run` tells its scripts would govern the inner npm too; where packages come from may. */
const inherited = /^npm_(?!config_(?:registry|cache|cafile|.*proxy)$)/i;

/** Runs `npm install` in a project of its own. Throws with npm's output where it fails. */
export function npmInstall(root: string, env: Record<string, string> = {}): void {
  const outer = Object.entries(process.env).filter(([name]) => !inherited.test(name));
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    { cwd: root, encoding: 'utf8', env: { ...Object.fromEntries(outer), ...env } },
  );
  if (error) throw new Error(`npm did not start: ${error.message}`);
  if (status !== 0) throw new Error(`\`npm install\` in ${root} failed:\n${stdout}${stderr}`);
}
