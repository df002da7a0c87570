import type { RuntimeParts } from './parts.ts';

/** What an invocation of Node.js 22's runtime is ended by. */
export interface Completion {
  callback: (error?: unknown, result?: unknown) => void;
  /** The members of the context that belong to the callback model. */
  members: object;
  succeed: (result: unknown) => void;
  fail: (error: unknown) => void;
  /** Answers `null`, where the loop ran empty and nobody said anything. */
  giveUp(): void;
}

export interface CompletionOptions {
  parts: Pick<RuntimeParts, 'answers' | 'console' | 'defer' | 'logError' | 'watchClosely'>;
  /** Sets what happens when the loop is empty. */
  whenEmpty: (then: () => void) => void;
  /** The answer is out: the next invocation may come. */
  next: () => void;
}

/**
 * The callback model: the first of `callback`, `done`, `succeed` and `fail` answers, `callback` once the
 * loop is empty, unless told not to wait.
 */
export function createCompletion({ parts, whenEmpty, next }: CompletionOptions): Completion {
  let waits: unknown = true;
  let completed = false;
  const nothing = (): void => undefined;

  const postError = (error: unknown): void => {
    parts.logError('Invoke Error', error);
    parts.answers.error(error);
    next();
  };
  const complete = (result: unknown): void => {
    if (completed) {
      parts.console.error(
        'Invocation has already been reported as done. Cannot call complete more than once per invocation.',
      );
      return;
    }
    completed = true;
    parts.answers.value(result);
    next();
  };
  const done = (error?: unknown, result?: unknown): void => {
    whenEmpty(nothing);
    if (error !== undefined && error !== null) postError(error);
    else complete(result);
  };
  const callback = (error?: unknown, result?: unknown): void => {
    whenEmpty(nothing);
    if (error !== undefined && error !== null) postError(error);
    else if (!waits) complete(result);
    else {
      whenEmpty(() => parts.defer(() => complete(result)));
      parts.watchClosely();
    }
  };

  let finished = false;
  const first =
    <Args extends unknown[]>(call: (...args: Args) => void) =>
    (...args: Args): void => {
      if (finished) return;
      call(...args);
      finished = true;
    };
  const members = {
    get callbackWaitsForEmptyEventLoop() {
      return waits;
    },
    set callbackWaitsForEmptyEventLoop(value: unknown) {
      waits = value;
    },
    succeed: first((result: unknown) => done(null, result)),
    fail: first((error: unknown) => done(error ?? 'handled', null)),
    done: first(done),
  };
  return {
    callback: first(callback),
    members,
    succeed: members.succeed,
    fail: members.fail,
    giveUp: () => {
      completed = true;
      parts.answers.value(null);
      next();
    },
  };
}
