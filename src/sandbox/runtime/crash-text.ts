import { cleanStack } from './clean-stack.ts';
import { nodeVersion } from './node-version.ts';
import { positionInStack } from './position-in-stack.ts';
import { sourceUrl } from './task-paths.ts';

/** What the crashed process leaves on stderr, as Node writes it: place, line, caret, stack. */
export function crashText(
  thrown: unknown,
  module: { format: 'esm' | 'cjs'; code: string },
  fromPromise: boolean,
): string {
  return `${thrown instanceof Error ? ofError(thrown, module) : ofValue(thrown, fromPromise)}\n\nNode.js ${nodeVersion}\n`;
}

function ofError(error: Error, { format, code }: { format: 'esm' | 'cjs'; code: string }): string {
  const header = error.message ? `${error.name}: ${error.message}` : error.name;
  const stack = typeof error.stack === 'string' ? cleanStack(error.stack, header) : header;
  const position = positionInStack(stack.split('\n'));
  if (!position) return `Uncaught:\n${stack}`;
  const line = code.split('\n')[position.line - 1] ?? '';
  const caret = `${' '.repeat(Math.max(0, position.column - 1))}^`;
  return `${sourceUrl(format)}:${position.line}\n${line}\n${caret}\n\n${stack}`;
}

function ofValue(thrown: unknown, fromPromise: boolean): string {
  const text = typeof thrown === 'string' ? thrown : asText(thrown);
  if (!fromPromise)
    return `Uncaught:\n${text}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)`;
  return `UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${text}".`;
}

function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '[object]';
  }
}
