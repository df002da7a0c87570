import { limits } from '../limits.ts';
import { primordials } from '../primordials.ts';
import type { LogLine, WorkerMessage } from '../protocol.ts';

type Stream = NonNullable<LogLine['stream']>;

export interface LogSink {
  /** An entry of the runtime's console. */
  write(level: LogLine['level'], text: string, time?: number): void;
  /** What the process itself writes to a stream; a line break at its end is taken off. */
  raw(stream: Stream, text: string): void;
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
  const add = (line: LogLine): void => {
    if (closed) return;
    if (lines >= limits.logLines) {
      close();
      return;
    }
    const room = limits.logCharacters - characters;
    const { text } = line;
    const shown = text.length > room ? text.slice(0, room) : text;
    lines += 1;
    characters += shown.length;
    send({ type: 'log', line: { ...line, text: shown } });
    if (text.length > room) close();
  };
  return {
    isOpen: () => !closed,
    reset: () => {
      lines = 0;
      characters = 0;
      closed = false;
    },
    write: (level, text, time = primordials.now()) => add({ level, text, time }),
    raw: (stream, text) => {
      if (text === '') return;
      const whole = text.endsWith('\n');
      add({
        level: 'RAW',
        text: whole ? text.slice(0, -1) : text,
        time: primordials.now(),
        stream,
        ...(whole ? {} : { open: true }),
      });
    },
  };
}
