import type { Output } from '../panels/create-output.client.ts';
import type { Problem } from '../validation/problem.ts';
import { markOnce } from './mark-once.ts';
import type { LoadedEventType } from './load-event-type.client.ts';

const pause = 150;

/** Keeps the list of problems up to date. */
export interface Checker {
  /** Checks the event as soon as its author pauses. */
  checkSoon(): void;
  /** Takes what the handler's language service has found. */
  showHandlerProblems(problems: Problem[], file: string): void;
}

export interface CheckerOptions {
  output: Output;
  eventType: () => LoadedEventType;
  text: () => string;
}

/** Makes a checker of the event on the desk. */
export function createChecker({ output, eventType, text }: CheckerOptions): Checker {
  let timer = 0;
  const byFile = new Map<string, Problem[]>();

  const show = (change: Partial<ReturnType<Output['view']>['problems']>): void => {
    output.show({ problems: { ...output.view().problems, ...change } });
  };
  const check = async (): Promise<void> => {
    const of = eventType();
    const event = await of.validator().then(
      (validator) => validator.event(text()),
      () => [couldNotCheck],
    );
    // Another event type was chosen meanwhile: its own check is under way.
    if (of !== eventType()) return;
    show({ checked: true, event });
    markOnce('playground:first-diagnostics');
  };

  return {
    checkSoon() {
      clearTimeout(timer);
      timer = window.setTimeout(() => void check(), pause);
    },
    showHandlerProblems(problems, file) {
      byFile.set(file, problems);
      show({
        handler: [...byFile].flatMap(([name, found]) =>
          found.map((problem) => ({ ...problem, file: name })),
        ),
      });
    },
  };
}

const couldNotCheck: Problem = {
  message: 'The check of the event could not be loaded. It can still be run.',
  pointer: '',
  line: 1,
  column: 1,
};
