import type { LogLine, Outcome, RunResult } from '../../../src/sandbox/protocol.ts';
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
export function observedBehaviour(results: readonly RunResult[]): Behaviour {
  const lines = results.flatMap(({ logs }) => logs);
  return {
    posts: results.flatMap(({ outcome }) => postsOf(outcome)),
    stdout: outputOf(lines.filter(({ stream }) => stream !== 'stderr')),
    stderr: outputOf(lines.filter(({ stream }) => stream === 'stderr')),
    exit: exitOf(results.at(-1)),
  };
}

function postsOf(outcome: Outcome): Post[] {
  switch (outcome.kind) {
    case 'response':
      return [responsePost(outcome)];
    case 'function-error': {
      const bodyLength = oversizedLength(outcome);
      return bodyLength === null
        ? [{ to: '/invocation/{id}/error', ...json(errorBody(outcome)) }]
        : [{ to: '/invocation/{id}/response', contentType: 'application/json', bodyLength }];
    }
    case 'init-error':
      return [{ to: '/init/error', errorType: outcome.errorType, ...json(errorBody(outcome)) }];
    case 'exit':
    case 'timeout':
      return [];
  }
}

function responsePost({ body, stream }: Extract<Outcome, { kind: 'response' }>): Post {
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
  const error = Buffer.from(errorBody(stream.error)).toString('base64');
  return {
    ...post,
    trailers: {
      'lambda-runtime-function-error-type': errorType,
      'lambda-runtime-function-error-body': error,
    },
  };
}

function json(body: string): Pick<Post, 'contentType' | 'body' | 'bodyLength'> {
  return { contentType: 'application/json', body, bodyLength: Buffer.byteLength(body) };
}

function errorBody(error: { errorType: string; errorMessage: string; trace: string[] }): string {
  const { errorType, errorMessage, trace } = error;
  return JSON.stringify({ errorType, errorMessage, trace });
}

/** The runtime posts what is too large; it is the platform that refuses it. */
function oversizedLength({ errorType, errorMessage }: { errorType: string; errorMessage: string }) {
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
