import type { RuntimeName } from '../protocol.ts';
import { inspectStyle } from '../inspect/inspect-style.ts';
import { knownProxies } from '../inspect/known-proxies.ts';
import { createRecordedFetch } from '../recording/recorded-fetch.ts';
import { services } from '../services.ts';
import bufferModule from '../modules/buffer.ts';
import { nameAbortReasons } from './abort-signals.ts';
import { addRandomUuid } from './add-random-uuid.ts';
import { confineGlobals } from './confine-globals.ts';
import { consoleClass } from './console-class.ts';
import { withStacks } from './dom-exception.ts';
import { eventDispatch } from './event-dispatch.ts';
import { headersNames } from './headers-names.ts';
import { inspectWebObjects } from './inspect-web-objects.ts';
import { nodeVersions } from './node-version.ts';
import { prepareStackTrace } from './prepare-stack-trace.ts';
import type { Process } from './process.ts';
import type { Timers } from './timers.ts';
import { withNodeErrors } from './url-errors.ts';
import { webFunctions } from './web-functions.ts';

export interface NodeParts {
  process: Process;
  console: object;
  timers: Timers;
  awslambda: object | undefined;
  runtime: RuntimeName;
  /** Takes an exception that nobody caught. */
  uncaught: (error: unknown) => void;
}

/** Makes the worker's global object look like Node's. */
export function installGlobals(parts: NodeParts): void {
  const { process, console, timers, awslambda, runtime, uncaught } = parts;
  addRandomUuid(globalThis.crypto);
  Object.assign(console, { Console: consoleClass((text) => process.emitWarning(text)) });
  inspectWebObjects();
  if (runtime === 'nodejs22.x') inspectStyle.bracketSymbolKeys();
  eventDispatch.watch(globalThis.EventTarget);
  const exceptions = withStacks(globalThis.DOMException);
  nameAbortReasons(timers.globals, exceptions);
  Object.defineProperty(Error, 'prepareStackTrace', {
    value: prepareStackTrace,
    configurable: true,
    writable: true,
  });
  confineGlobals(globalThis, {
    ...timers.globals,
    ...(awslambda ? { awslambda } : {}),
    Buffer: bufferModule.Buffer,
    console,
    DOMException: exceptions,
    Headers: headersNames.remember(globalThis.Headers),
    Proxy: knownProxies(globalThis.Proxy),
    URL: withNodeErrors(globalThis.URL),
    fetch: createRecordedFetch(services),
    global: globalThis,
    navigator: Object.freeze({
      hardwareConcurrency: 2,
      language: 'en-US',
      languages: Object.freeze(['en-US']),
      platform: 'linux',
      userAgent: `Node.js/${nodeVersions[runtime].slice(1).split('.')[0] ?? ''}`,
    }),
    process,
    ...webFunctions(uncaught),
  });
}
