// Runs before every npm script, so it is plain JavaScript without dependencies for any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const oldestNode = [22, 12];

/**
 * Says why `npm ci` has to run, or `null` when the installed packages are those of the lock file.
 * Packages for other platforms are optional and rightly absent.
 * @param {string | null} wantedText package-lock.json
 * @param {string | null} installedText node_modules/.package-lock.json, which npm writes last
 * @returns {string | null}
 */
export function whyInstall(wantedText, installedText) {
  if (wantedText === null) return 'package-lock.json is missing';
  if (installedText === null) return 'node_modules is missing or incomplete';
  const wanted = packagesOf(wantedText);
  const installed = packagesOf(installedText);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found) {
      if (entry.optional || entry.devOptional) continue;
      return `${path} is missing`;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity)
      return `${path} is ${found.version}, not ${entry.version}`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra ? `${extra} is no longer needed` : null;
}

/**
 * Whether this Node runs Astro 7.
 * @param {string} version e.g. `20.20.2`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** @param {string} text */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** @param {string} root */
function installIn(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  return npm && /\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** @param {string} root */
function hasBundledNode(root) {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  return existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0;
}

/** @param {string} root */
function main(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const reason = whyInstall(read(join(root, 'package-lock.json')), read(installed));
  if (reason) {
    console.log(`Installing packages: ${reason}.`);
    const { status } = installIn(root);
    if (status !== 0) {
      console.error('`npm ci` failed: see its message above. Nothing else was started.');
      process.exit(status ?? 1);
    }
  }
  if (!isNewEnough(process.versions.node) && !hasBundledNode(root)) {
    console.error(
      `This is Node ${process.versions.node}; the project needs Node ${oldestNode.join('.')} or newer.\n` +
        'Only on Linux x64 does it bring its own. Install a newer one from https://nodejs.org and try again.',
    );
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(resolve(fileURLToPath(import.meta.url), '..', '..'));
