import { utilFormat } from '../inspect/util-format.ts';
import { createConsole } from './console.ts';
import { nodeError } from './node-error.ts';

interface Stream {
  write(text: string): unknown;
}

interface Streams {
  stdout: Stream;
  stderr?: Stream;
}

const toStderr = new Set(['WARN', 'ERROR', 'TRACE', 'FATAL']);

/** `console.Console`: Node's own console, which prints to streams and makes no entries of the log. */
export function consoleClass(warn: (message: string) => void): object {
  // A function and no class: Node's can be called without `new`.
  function Console(this: object, first: Stream | Streams, second?: Stream): object {
    const { stdout, stderr = stdout } =
      'write' in first ? { stdout: first, stderr: second } : first;
    const made = this instanceof Console ? this : (Object.create(prototype) as object);
    check('stdout', stdout);
    check('stderr', stderr);
    const { fatal: _, ...methods } = createConsole({
      logger: {
        takes: () => true,
        log: (level, args, indent = '') => {
          const [message, ...rest] = args;
          const text = args.length === 0 ? '' : utilFormat.format(message, ...rest);
          const shown = `${level === 'TRACE' ? 'Trace: ' : ''}${text}`;
          const stream = toStderr.has(level) ? stderr : stdout;
          stream.write(`${indent}${shown.replaceAll('\n', `\n${indent}`)}\n`);
        },
      },
      write: (text) => void stdout.write(text),
      warn,
    });
    return Object.assign(made, methods);
  }
  // Minified it would have another name.
  Object.defineProperty(Console, 'name', { value: 'Console', configurable: true });
  const prototype = Console.prototype as object;
  return Console;
}

function check(name: string, stream: unknown): void {
  if (typeof (stream as Stream | undefined)?.write === 'function') return;
  const message = `Console expects a writable stream instance for ${name}`;
  throw nodeError(TypeError, 'ERR_CONSOLE_WRITABLE_STREAM', message);
}
