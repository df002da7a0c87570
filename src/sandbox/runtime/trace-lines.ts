import { limits } from '../limits.ts';
import { cleanStack } from './clean-stack.ts';

/** The lines of an error's stack without the runtime's frames; nothing where the stack is no text. */
export function traceLines(error: Error): string[] | undefined {
  const { stack } = error as { stack?: unknown };
  if (typeof stack !== 'string') return undefined;
  return cleanStack(stack.slice(0, limits.errorCharacters), () => headerOf(error)).split('\n');
}

/** What V8 writes before the frames; other engines leave it out of the stack. */
function headerOf({ name, message }: Error): string {
  return message ? `${name}: ${message}` : name;
}
