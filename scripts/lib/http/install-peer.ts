import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { npmInstall } from '../recording/npm-install.ts';
import { peerRelease } from './peer-release.ts';

export interface InstallDeps {
  log: (text: string) => void;
  /** The folder that keeps what was installed. */
  cache?: string;
  install?: typeof npmInstall;
}

/**
 * Installs serverless-offline on demand, where a second call finds it, and answers with the project's folder.
 * Throws with npm's output.
 */
export function installPeer({ log, cache = '.cache', install = npmInstall }: InstallDeps): string {
  const { offline, osls } = peerRelease;
  const root = resolve(cache, `serverless-offline-${offline}-osls-${osls}`);
  const done = join(root, 'installed');
  if (existsSync(done)) return root;
  log(`Installing serverless-offline@${offline} and osls@${osls} in ${root}: 140 MB`);
  mkdirSync(root, { recursive: true });
  // Under its own name the plugin does not find the fork.
  const dependencies = { serverless: `npm:osls@${osls}`, 'serverless-offline': offline };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // npm waits more than a minute else before it says that there is no network.
  install(root, { npm_config_fetch_retries: '1' });
  writeFileSync(done, '');
  return root;
}
