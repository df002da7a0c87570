import { spawn } from 'node:child_process';
import { caseEnvironment, invocationHeaders } from './case-environment.ts';
import type { InstalledRuntime } from './install-runtime.ts';
import { startMockRuntimeApi } from './mock-runtime-api.ts';
import { normaliseAnswer } from './normalise-answer.ts';
import { makeProcessFolders, writeFunction } from './process-folders.ts';
import type { CaseAnswer, RuntimeCase } from './runtime-case.ts';

/** How long a process is watched, in milliseconds. */
export interface Patience {
  /** After it has asked for more invocations than there are: timers may still fire. */
  idleMs: number;
  /** In all. */
  totalMs: number;
}

/** The runtime that a case is run on. */
export interface CaseRunner {
  /** As Lambda names it. */
  runtime: string;
  flags: readonly string[];
  installed: InstalledRuntime;
}

const lambdaPaths = { task: '/var/task', runtime: '/var/runtime', node: '/var/lang/bin/node' };
const lambdaAddress = '127.0.0.1:9001';

/** Runs a case in a process of its own and tells what could be seen of it. */
export async function runCase(
  { name, files, handler, events, env = {}, headers = {} }: RuntimeCase,
  { runtime, flags, installed }: CaseRunner,
  { idleMs, totalMs }: Patience = { idleMs: 275, totalMs: 3_000 },
): Promise<CaseAnswer> {
  const begin = Date.now();
  const folders = makeProcessFolders(installed);
  let stop: (afterMs: number) => void = () => undefined;
  const api = await startMockRuntimeApi({
    events,
    headers: () => ({ ...invocationHeaders(Date.now()), ...headers }),
    onIdle: () => stop(idleMs),
  });
  try {
    writeFunction(folders.task, files);
    const ended = await runProcess(
      [installed.node, ...flags, folders.main],
      folders.task,
      {
        ...caseEnvironment(runtime, handler, env),
        AWS_LAMBDA_RUNTIME_API: api.address,
        LAMBDA_TASK_ROOT: folders.task,
      },
      (stopAfter) => {
        stop = stopAfter;
        stopAfter(totalMs);
      },
    );
    return normaliseAnswer(
      { posts: api.posts, ...ended },
      [
        [folders.task, lambdaPaths.task],
        [folders.runtime, lambdaPaths.runtime],
        [installed.node, lambdaPaths.node],
        [api.address, lambdaAddress],
      ],
      [begin, Date.now()],
    );
  } catch (error) {
    throw new Error(`The case \`${name}\` did not run.`, { cause: error });
  } finally {
    await api.close();
    folders.remove();
  }
}

function runProcess(
  [program = '', ...args]: string[],
  cwd: string,
  env: Record<string, string>,
  onStart: (stopAfter: (ms: number) => void) => void,
): Promise<Omit<CaseAnswer, 'posts'>> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    let stopped = false;
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));
    const timers: NodeJS.Timeout[] = [];
    onStart((ms) => {
      timers.push(
        setTimeout(() => {
          stopped = child.exitCode === null && child.signalCode === null;
          child.kill('SIGKILL');
        }, ms),
      );
    });
    child.on('error', fail);
    child.on('close', (status, signal) => {
      for (const timer of timers) clearTimeout(timer);
      done({ ...output, exit: stopped ? null : (status ?? signal) });
    });
  });
}
