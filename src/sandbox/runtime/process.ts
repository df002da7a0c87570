import { EventEmitter } from './emitter.ts';
import { primordials } from '../primordials.ts';
import type { ExitReason, RuntimeName } from '../protocol.ts';
import { environmentVariables } from './environment-variables.ts';
import { exitStatus } from './exit-status.ts';
import { highResolutionTime } from './high-resolution-time.ts';
import { nodeError } from './node-error.ts';
import { nodeVersions } from './node-version.ts';
import { createOutputStream } from './output-stream.ts';
import { signals } from './signals.ts';
import { taskPaths } from './task-paths.ts';
import { createWarnings } from './warnings.ts';

export interface ProcessOptions {
  runtime: RuntimeName;
  environment: Record<string, string>;
  /** Ends the process; throws to leave the code that called. */
  exit: (reason: ExitReason) => never;
  write: (stream: 'stdout' | 'stderr', text: string) => void;
  /** The console's `error` as it is now. */
  printWarning: (text: string) => void;
}

/** Node's `process`, as far as a worker can have one. */
export type Process = ReturnType<typeof createProcess>['process'];

const pid = 8;
const user = 993;

/** Makes a `process`: an emitter with the members that programs in Lambda use. */
export function createProcess({ runtime, environment, exit, write, printWarning }: ProcessOptions) {
  const version = nodeVersions[runtime];
  const defer = (callback: (...args: unknown[]) => void, ...args: unknown[]): void => {
    primordials.queueMicrotask(() => callback(...args));
  };
  let exiting = false;

  // A class named by a property keeps its name when the bundle is minified: stacks show it.
  const { process: Emitter } = { process: class extends EventEmitter {} };
  const emitter = new Emitter();
  const members = {
    version,
    versions: { node: version.slice(1), v8: '13.6.233.17-node.50', modules: '137' },
    release: { name: 'node', lts: runtime === 'nodejs22.x' ? 'Jod' : 'Krypton' },
    title: 'node',
    arch: 'x64',
    platform: 'linux',
    argv: ['/var/lang/bin/node', taskPaths.runtime],
    argv0: 'node',
    execArgv: [] as string[],
    execPath: '/var/lang/bin/node',
    pid,
    ppid: 1,
    env: environmentVariables(environment),
    exitCode: undefined as number | undefined,
    features: { inspector: false, tls: true, typescript: false },
    config: { target_defaults: {}, variables: {} },
    stdout: createOutputStream({ fd: 1, write: (text) => write('stdout', text), defer }),
    stderr: createOutputStream({ fd: 2, write: (text) => write('stderr', text), defer }),
    stdin: Object.assign(new EventEmitter(), { fd: 0, readable: false }),
    cwd: (): string => directory,
    chdir: (path: unknown): void => {
      directory = String(path);
    },
    umask: (): number => 0o22,
    uptime: (): number => primordials.performanceNow() / 1000,
    hrtime: highResolutionTime,
    nextTick: defer,
    // A browser tells nobody what memory and processor time a worker takes.
    memoryUsage: Object.assign(() => ({ ...noMemory }), { rss: () => 0 }),
    cpuUsage: () => ({ user: 0, system: 0 }),
    resourceUsage: () => ({ userCPUTime: 0, systemCPUTime: 0, maxRSS: 0 }),
    getuid: (): number => user,
    geteuid: (): number => user,
    getgid: (): number => 990,
    getegid: (): number => 990,
    getActiveResourcesInfo: (): string[] => [],
    emitWarning: createWarnings({
      pid,
      defer,
      emit: (warning) => emitter.emit('warning', warning),
      print: printWarning,
    }),
    exit: (code?: unknown): never => {
      const status = exitStatus(code);
      if (status !== undefined) members.exitCode = status;
      tellExit(members.exitCode ?? 0);
      return exit({ status: (members.exitCode ?? 0) & 255 });
    },
    reallyExit: (code?: number): never => exit({ status: (code ?? 0) & 255 }),
    abort: (): never => exit({ signal: 'aborted' }),
    kill: (target: unknown, signal: unknown = 'SIGTERM'): true => {
      if (signal === 0) return true;
      const known = Object.entries(signals).find(
        ([name, { number }]) => name === signal || number === signal,
      );
      if (!known) {
        throw nodeError(TypeError, 'ERR_UNKNOWN_SIGNAL', `Unknown signal: ${String(signal)}`);
      }
      if (Number(target) !== pid) throw noSuchProcess();
      const [name, { number, words }] = known;
      if (name === 'SIGKILL' || emitter.listenerCount(name) === 0) return exit({ signal: words });
      defer(() => emitter.emit(name, name, number));
      return true;
    },
  };
  let directory: string = taskPaths.root;

  /** Tells listeners that the process ends, once. What they throw does not keep it. */
  function tellExit(status: number): void {
    if (exiting) return;
    exiting = true;
    emitter.emit('exit', status);
  }
  Object.defineProperty(emitter, Symbol.toStringTag, { value: 'process', configurable: true });
  const process = Object.assign(emitter, members);
  // `exit` reads what a program assigns, hence both are one object.
  Object.defineProperty(process, 'exitCode', {
    get: () => members.exitCode,
    set: (code: unknown) => {
      members.exitCode = exitStatus(code);
    },
    enumerable: true,
    configurable: true,
  });
  return { process, tellExit };
}

const noMemory = { rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 };

function noSuchProcess(): Error {
  return Object.assign(new Error('kill ESRCH'), { errno: -3, code: 'ESRCH', syscall: 'kill' });
}
