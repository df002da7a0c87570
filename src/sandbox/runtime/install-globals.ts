import { addRandomUuid } from './add-random-uuid.ts';
import { confineGlobals } from './confine-globals.ts';
import { createConsole } from './console.ts';
import { fetchStub } from './fetch-stub.ts';
import type { LogSink } from './log-sink.ts';
import { nodeVersion } from './node-version.ts';
import type { Process } from './process.ts';
import type { Timers } from './timers.ts';

export interface NodeParts {
  process: Process;
  sink: LogSink;
  timers: Timers;
}

/** Makes the worker's global object look like Node's. */
export function installGlobals({ process, sink, timers }: NodeParts): void {
  addRandomUuid(globalThis.crypto);
  confineGlobals(globalThis, {
    ...timers.globals,
    console: createConsole(sink),
    fetch: fetchStub,
    global: globalThis,
    navigator: Object.freeze({
      hardwareConcurrency: 2,
      language: 'en-US',
      languages: Object.freeze(['en-US']),
      platform: 'linux',
      userAgent: `Node.js/${nodeVersion.slice(1).split('.')[0] ?? ''}`,
    }),
    process,
  });
}
