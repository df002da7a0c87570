import type { RuntimeName } from '../../../src/sandbox/protocol.ts';

/** A Lambda runtime as it can be had from npm: its Node.js, its runtime client, how Lambda starts it. */
export interface RuntimeRelease {
  /** Of the package `node`. */
  node: string;
  /** Of the package `aws-lambda-ric`. */
  client: string;
  /** Folder of the package that holds what lies in `/var/runtime`. */
  folder: string;
  /** Programs that building the client's native part needs beside a C++ compiler. */
  tools: readonly string[];
  /** Node's flags, as in Lambda. */
  flags: readonly string[];
}

// The heap's limit is the share of 128 MB that Lambda leaves to it.
const heap = '--max-old-space-size=115';

/** The releases that answers are recorded from, by the runtime's name in Lambda. */
export const runtimeReleases: Record<RuntimeName, RuntimeRelease> = {
  'nodejs24.x': {
    node: '24.21.0',
    client: '4.0.2',
    folder: '.',
    tools: ['cmake', 'make', 'g++', 'python3'],
    flags: [heap],
  },
  'nodejs22.x': {
    node: '22.22.3',
    client: '3.3.0',
    folder: 'dist',
    tools: ['cmake', 'make', 'g++', 'python3', 'autoreconf', 'libtoolize'],
    // https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html lists both as off.
    flags: [heap, '--no-experimental-detect-module', '--no-experimental-require-module'],
  },
};
