import type {
  LogLine,
  Outcome,
  RunResult,
  RuntimeError,
  RuntimeName,
} from '../../../src/sandbox/protocol.ts';
import type { Behaviour, Post } from './runtime-case.ts';

/** As Lambda names them, and as a shell does. */
const signals: Record<string, string> = {
  aborted: 'SIGABRT',
  killed: 'SIGKILL',
  terminated: 'SIGTERM',
  interrupt: 'SIGINT',
  hangup: 'SIGHUP',
  'segmentation fault': 'SIGSEGV',
};

/** What the runs of one worker were in the terms of a recording: posts, output and exit. */
export function observedBehaviour(
  results: readonly RunResult[],
  runtime: RuntimeName = 'nodejs24.x',
): Behaviour {
  // A recording is of one process: of a failed init and its second try, the latter.
  const lines = results.flatMap(({ logs, initFailures }) =>
    logs.slice(initFailures?.[0]?.logLines),
  );
  return {
    posts: results.flatMap(({ outcome, diedOf }) => [
      ...postsOf(outcome, runtime),
      ...(diedOf ? [errorPost(diedOf, runtime)] : []),
    ]),
    stdout: outputOf(lines.filter(({ stream }) => stream !== 'stderr')),
    stderr: outputOf(lines.filter(({ stream }) => stream === 'stderr')),
    exit: exitOf(results.at(-1)),
  };
}

function postsOf(outcome: Outcome, runtime: RuntimeName): Post[] {
  switch (outcome.kind) {
    case 'response':
      return [responsePost(outcome, runtime)];
    case 'function-error': {
      const bodyLength = oversizedLength(outcome);
      return bodyLength === null
        ? [errorPost(outcome, runtime)]
        : [{ to: '/invocation/{id}/response', contentType: 'application/json', bodyLength }];
    }
    case 'init-error':
      return [
        {
          to: '/init/error',
          errorType: outcome.errorType ?? 'undefined',
          ...json(errorBody(outcome, runtime)),
        },
      ];
    case 'exit':
    case 'timeout':
      return [];
  }
}

function errorPost(error: RuntimeError, runtime: RuntimeName): Post {
  return { to: '/invocation/{id}/error', ...json(errorBody(error, runtime)) };
}

function responsePost(
  { body, stream }: Extract<Outcome, { kind: 'response' }>,
  runtime: RuntimeName,
): Post {
  const to = '/invocation/{id}/response';
  if (!stream) return { to, ...json(body) };
  const whole = stream.prelude === undefined ? body : `${stream.prelude}${'\0'.repeat(8)}${body}`;
  const post: Post = {
    to,
    contentType: stream.contentType,
    body: whole,
    bodyLength: Buffer.byteLength(whole),
  };
  if (!stream.error) return post;
  const { errorType } = stream.error;
  const error = Buffer.from(errorBody(stream.error, runtime)).toString('base64');
  return {
    ...post,
    trailers: {
      'lambda-runtime-function-error-type': errorType ?? 'undefined',
      'lambda-runtime-function-error-body': error,
    },
  };
}

function json(body: string): Pick<Post, 'contentType' | 'body' | 'bodyLength'> {
  return { contentType: 'application/json', body, bodyLength: Buffer.byteLength(body) };
}

/** Node.js 22's runtime has no trace for an error that it cannot read. */
function errorBody({ errorType, errorMessage, trace }: RuntimeError, runtime: RuntimeName): string {
  const unreadable = errorType === 'handled' && errorMessage?.startsWith('callback called with');
  if (runtime === 'nodejs22.x' && unreadable) return JSON.stringify({ errorType, errorMessage });
  return JSON.stringify({ errorType, errorMessage, trace });
}

/** The runtime posts what is too large; it is the platform that refuses it. */
function oversizedLength({ errorType, errorMessage = '' }: RuntimeError) {
  if (errorType !== 'Function.ResponseSizeTooLarge') return null;
  return Number(/\((\d+) bytes\)/.exec(errorMessage)?.[1]);
}

/** Within an entry of the runtime's console, stdout has carriage returns for line breaks. */
function outputOf(lines: readonly LogLine[]): string {
  return lines
    .map(({ level, text, open }) =>
      level === 'RAW' ? `${text}${open ? '' : '\n'}` : `${text.replaceAll('\n', '\r')}\n`,
    )
    .join('');
}

function exitOf(result: RunResult | undefined): Behaviour['exit'] {
  const reason = result?.exit;
  if (!reason) return null;
  return 'status' in reason ? reason.status : (signals[reason.signal] ?? reason.signal);
}
