import { spawn } from 'node:child_process';
import { caseEnvironment, invocationHeaders } from '../lib/recording/case-environment.ts';
import type { InstalledRuntime } from '../lib/recording/install-runtime.ts';
import { startMockRuntimeApi } from '../lib/recording/mock-runtime-api.ts';
import { makeProcessFolders, writeFunction } from '../lib/recording/process-folders.ts';

export interface ClientTimes {
  /** From the start of the process to its first answer, in milliseconds. */
  cold: number;
  /** From an event handed out to its answer, for the second event. */
  warm: number;
}

/** Times a runtime client on two events, in a process and with a Runtime API of their own. */
export async function timeClient(
  { node, folder }: InstalledRuntime,
  code: string,
  event: string,
): Promise<ClientTimes> {
  const folders = makeProcessFolders({ node, folder });
  writeFunction(folders.task, { 'index.mjs': code });
  const given: number[] = [];
  const answered: number[] = [];
  let done: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const finished = new Promise<void>((resolve, reject) => {
    done = resolve;
    fail = reject;
  });
  const api = await startMockRuntimeApi({
    events: [event, event],
    headers: () => {
      given.push(performance.now());
      return invocationHeaders(Date.now());
    },
    onPost: () => answered.push(performance.now()),
    onIdle: done,
  });
  const start = performance.now();
  const child = spawn(node, [folders.main], {
    cwd: folders.task,
    env: {
      ...caseEnvironment('nodejs24.x', 'index.handler', {}),
      AWS_LAMBDA_RUNTIME_API: api.address,
      LAMBDA_TASK_ROOT: folders.task,
    },
    stdio: 'ignore',
  });
  child.on('error', fail);
  child.on('exit', (status) => {
    fail(new Error(`The runtime ended with ${status}.`));
  });
  try {
    await finished;
  } finally {
    child.kill('SIGKILL');
    await api.close();
    folders.remove();
  }
  const [first = Number.NaN, second = Number.NaN] = answered;
  if (api.posts.some(({ to }) => !to.endsWith('/response')))
    throw new Error(`The handler failed: ${api.posts[0]?.body ?? ''}`);
  return { cold: first - start, warm: second - (given[1] ?? Number.NaN) };
}
