import { primordials } from '../primordials.ts';
import type { ExitReason } from '../protocol.ts';
import { Emitter } from './emitter.ts';
import { nodeVersion } from './node-version.ts';
import { taskPaths } from './task-paths.ts';

export interface ProcessOptions {
  environment: Record<string, string>;
  /** Ends the process; throws to leave the code that called. */
  exit: (reason: ExitReason) => never;
  write: (text: string) => void;
}

const pid = 8;

/** Node's `process`, as far as a worker can have one. */
export class Process extends Emitter {
  readonly env: Record<string, string>;
  readonly argv = ['/var/lang/bin/node', taskPaths.runtime];
  readonly argv0 = 'node';
  readonly execArgv: string[] = [];
  readonly execPath = '/var/lang/bin/node';
  readonly title = 'node';
  readonly pid = pid;
  readonly ppid = 1;
  readonly arch = 'x64';
  readonly platform = 'linux';
  readonly version = nodeVersion;
  readonly versions = { node: nodeVersion.slice(1) };
  readonly release = { name: 'node', lts: 'Krypton' };
  exitCode: number | undefined;
  readonly stdout: { write: (text: unknown) => boolean };
  readonly stderr: { write: (text: unknown) => boolean };
  readonly exit: (status?: number) => never;
  readonly abort: () => never;
  readonly kill: (target: number, signal?: string) => true;

  constructor({ environment, exit, write }: ProcessOptions) {
    super();
    this.env = environmentProxy(environment);
    const stream = {
      write: (text: unknown): boolean => {
        write(text instanceof Uint8Array ? new TextDecoder().decode(text) : String(text));
        return true;
      },
    };
    this.stdout = { ...stream };
    this.stderr = { ...stream };
    this.exit = (status) => exit({ status: (status ?? this.exitCode ?? 0) & 255 });
    this.abort = () => exit({ signal: 'aborted' });
    this.kill = (target, signal = 'SIGTERM') => {
      if (target !== pid) throw noSuchProcess();
      return exit({ signal: signals[signal] ?? 'terminated' });
    };
  }

  cwd(): string {
    return taskPaths.root;
  }

  uptime(): number {
    return primordials.performanceNow() / 1000;
  }

  nextTick(callback: (...args: unknown[]) => void, ...args: unknown[]): void {
    primordials.queueMicrotask(() => callback(...args));
  }

  emitWarning(warning: unknown): void {
    this.stderr.write(`(node:${pid}) Warning: ${String(warning)}\n`);
  }

  get hrtime(): HighResolutionTime {
    return hrtime;
  }
}

interface HighResolutionTime {
  (previous?: [number, number]): [number, number];
  bigint(): bigint;
}

const hrtime: HighResolutionTime = Object.assign(
  (previous?: [number, number]): [number, number] => {
    const now = primordials.performanceNow();
    let seconds = Math.floor(now / 1e3);
    let nanoseconds = Math.floor((now % 1e3) * 1e6);
    if (previous) {
      seconds -= previous[0];
      nanoseconds -= previous[1];
      if (nanoseconds < 0) [seconds, nanoseconds] = [seconds - 1, nanoseconds + 1e9];
    }
    return [seconds, nanoseconds];
  },
  { bigint: () => BigInt(Math.round(primordials.performanceNow() * 1e6)) },
);

/** As the Go program that starts the runtime words them. */
const signals: Record<string, string> = {
  SIGKILL: 'killed',
  SIGTERM: 'terminated',
  SIGABRT: 'aborted',
  SIGINT: 'interrupt',
  SIGHUP: 'hangup',
  SIGSEGV: 'segmentation fault',
};

/** Node turns whatever is assigned into a string. */
function environmentProxy(environment: Record<string, string>): Record<string, string> {
  return new Proxy(
    { ...environment },
    {
      set: (target, key, value) => {
        if (typeof key === 'string') target[key] = String(value);
        return true;
      },
    },
  );
}

function noSuchProcess(): Error {
  return Object.assign(new Error('kill ESRCH'), { code: 'ESRCH', syscall: 'kill' });
}
