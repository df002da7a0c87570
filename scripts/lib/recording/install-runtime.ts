import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { missingTools } from './missing-tools.ts';
import { npmInstall } from './npm-install.ts';
import type { RuntimeRelease } from './runtime-release.ts';

/** Where an installed runtime's parts are. */
export interface InstalledRuntime {
  /** The program. */
  node: string;
  /** The folder that stands for `/var/runtime`. */
  folder: string;
}

export interface InstallDeps {
  log: (text: string) => void;
  /** The folder that keeps what was installed. */
  cache?: string;
  install?: typeof npmInstall;
  missing?: typeof missingTools;
}

/**
 * Installs a runtime on demand below node_modules/.cache, where a second call finds it.
 * Throws with npm's output, or with the programs that are missing.
 */
export function installRuntime(
  { node, client, folder, tools }: RuntimeRelease,
  {
    log,
    cache = 'node_modules/.cache/lambda-runtimes',
    install = npmInstall,
    missing = missingTools,
  }: InstallDeps,
): InstalledRuntime {
  // Two projects: npm would remove and make again the Node that the other's build is running on.
  const nodeRoot = resolve(cache, `node-${node}`);
  const clientRoot = resolve(cache, `aws-lambda-ric-${client}`);
  const program = join(nodeRoot, 'node_modules/node/bin/node');
  const home = join(clientRoot, 'node_modules/aws-lambda-ric', folder);
  if (!existsSync(join(home, 'rapid-client.node'))) {
    const problem = missing(tools);
    if (problem) throw new Error(problem);
  }
  if (!existsSync(program)) {
    log(`Installing node@${node} in ${nodeRoot}`);
    writeProject(nodeRoot, 'node', node);
    install(nodeRoot);
  }
  if (!existsSync(join(home, 'rapid-client.node'))) {
    log(`Building aws-lambda-ric@${client} in ${clientRoot}: two minutes or more`);
    writeProject(clientRoot, 'aws-lambda-ric', client);
    install(clientRoot, {
      PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}`,
      // The headers that come with this Node: node-gyp would else download them.
      npm_config_nodedir: headersFolder(nodeRoot),
    });
  }
  return { node: program, folder: home };
}

function writeProject(root: string, name: string, version: string): void {
  mkdirSync(root, { recursive: true });
  const project = {
    private: true,
    dependencies: { [name]: version },
    // npm 12 runs install scripts of these alone.
    allowScripts: { [name]: true },
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify(project));
}

function headersFolder(nodeRoot: string): string {
  const parents = ['node_modules/node/node_modules', 'node_modules'];
  for (const parent of parents.map((path) => join(nodeRoot, path)).filter(existsSync))
    for (const name of readdirSync(parent))
      if (existsSync(join(parent, name, 'include/node/node_version.h'))) return join(parent, name);
  throw new Error(`There are no headers of Node.js below ${nodeRoot}.`);
}
