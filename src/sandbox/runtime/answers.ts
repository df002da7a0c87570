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
}

/** What the runtime posts, as messages to the page. */
export function createAnswers(options: AnswersOptions): Answers & {
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
    const error = { ...(position ? { position } : {}), ...describeError(thrown, runtime) };
    send({ type: 'init-error', requestId, error, initMs, exit });
    answered(true);
  };

  return {
    initError,
    value: (value) => {
      const body = serialiseResponse(value, runtime);
      const bytes = utf8Length(body, limits.responseBytes);
      if (bytes > limits.responseBytes) send({ type: 'oversized', ...about(), bytes });
      else send({ type: 'response', ...about(), body });
      answered(false);
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
      send({ type: 'error', ...about(), error, ...(exit ? { exit } : {}) });
      answered(exit !== undefined);
    },
  };
}
