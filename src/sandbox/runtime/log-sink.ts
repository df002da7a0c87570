import { limits } from '../limits.ts';
import { primordials } from '../primordials.ts';
import type { LogLine, WorkerMessage } from '../protocol.ts';

export interface LogSink {
  write(level: LogLine['level'], text: string): void;
  /** Whether another line would still be taken: spares the formatting of those that would not. */
  isOpen(): boolean;
  /** Counts from nothing again, for the next run. */
  reset(): void;
}

/**
 * Sends each line at once, since what follows may be an endless loop, and stops at the cap. The
 * handler goes on: in Lambda too, a function that logs much still answers.
 */
export function createLogSink(send: (message: WorkerMessage) => void): LogSink {
  let lines = 0;
  let characters = 0;
  let closed = false;
  const close = (): void => {
    closed = true;
    const text = `The log was cut: of one run the playground shows ${limits.logLines} lines or ${limits.logCharacters} characters.`;
    send({ type: 'notice', notice: { code: 'log-limit', text } });
  };
  return {
    isOpen: () => !closed,
    reset: () => {
      lines = 0;
      characters = 0;
      closed = false;
    },
    write: (level, text) => {
      if (closed) return;
      if (lines >= limits.logLines) {
        close();
        return;
      }
      const room = limits.logCharacters - characters;
      const shown = text.length > room ? text.slice(0, room) : text;
      lines += 1;
      characters += shown.length;
      send({ type: 'log', line: { level, text: shown, time: primordials.now() } });
      if (text.length > room) close();
    },
  };
}
