import { limits } from '../limits.ts';
import type { ExitReason, FilePosition, RuntimeName, WorkerMessage } from '../protocol.ts';
import { describeError } from './describe-error.ts';
import type { Answers } from './parts.ts';
import { serialiseResponse } from './serialise-response.ts';
import { streamedBody } from './streamed-body.ts';
import { utf8Length } from './utf8-length.ts';

export interface AnswersOptions {
  runtime: RuntimeName;
  send: (message: WorkerMessage) => void;
  requestId: () => string;
  durationMs: () => number;
  /** While the function loads, what is known of its failure beside the error. */
  initFailure: () => { position: FilePosition | undefined } | undefined;
  /** The answer is out; the process ends with it or not. */
  answered: (exits: boolean) => void;
  /** Waits until rejections that nobody handled have been told. */
  settle: () => Promise<void>;
}

type Response = Extract<WorkerMessage, { type: 'response' }>;

/** What the runtime posts, as messages to the page. */
export function createAnswers(options: AnswersOptions): Answers & {
  /** Sends the answer that is on its way, where the process ends now. Answers whether there was one. */
  exit(reason: ExitReason): boolean;
  /** The function did not load: the process ends. */
  initError(thrown: unknown, initMs: number, exit: ExitReason, position?: FilePosition): void;
} {
  const { runtime, send, answered, initFailure } = options;
  const about = () => ({ requestId: options.requestId(), durationMs: options.durationMs() });

  const initError = (
    thrown: unknown,
    initMs: number,
    exit: ExitReason,
    position?: FilePosition,
  ): void => {
    const { requestId } = about();
    const error = { ...describeError(thrown, runtime), ...(position ? { position } : {}) };
    send({ type: 'init-error', requestId, error, initMs, exit });
    answered(true);
  };

  let held: Response | undefined;
  /** Sends the response that is held back, if there is one, with what came of the process since. */
  const release = (end: Pick<Response, 'exit' | 'diedOf'> = {}): boolean => {
    const response = held;
    held = undefined;
    if (!response) return false;
    send({ ...response, ...end });
    answered(end.exit !== undefined);
    return true;
  };

  return {
    initError,
    exit: (exit) => release({ exit }),
    value: (value) => {
      const body = serialiseResponse(value, runtime);
      const bytes = utf8Length(body, limits.responseBytes);
      if (bytes > limits.responseBytes) {
        send({ type: 'oversized', ...about(), bytes });
        answered(false);
        return;
      }
      held = { type: 'response', ...about(), body };
      // Node.js 22's runtime answers at once, and may die thereafter; the other has waited before.
      if (runtime === 'nodejs22.x') void options.settle().then(() => release());
      else release();
    },
    stream: ({ chunks, contentType }, failure) => {
      const error = failure && describeError(failure.thrown, runtime);
      const { body, stream, cut } = streamedBody(chunks, contentType(), error);
      if (cut) {
        const text = 'Of the streamed response only the first 6 MB are shown.';
        send({ type: 'notice', notice: { code: 'response-too-large', text } });
      }
      send({ type: 'response', ...about(), body, stream });
      answered(false);
    },
    error: (thrown, exit) => {
      const failure = initFailure();
      if (failure) {
        initError(thrown, options.durationMs(), exit ?? { status: 1 }, failure.position);
        return;
      }
      const error = describeError(thrown, runtime);
      if (exit && release({ exit, diedOf: error })) return;
      send({ type: 'error', ...about(), error, ...(exit ? { exit } : {}) });
      answered(exit !== undefined);
    },
  };
}
