import { limits } from '../limits.ts';
import { firefoxFrames } from './firefox-frames.ts';
import { isExportGetter, ownFrame, withFileNames } from './own-frame.ts';
import { taskPaths } from './task-paths.ts';

const builtIn = /^\s+at .*\(<anonymous>\)$/;

/**
 * An error's stack as Lambda would show it, without the frames of this runtime: its own lie in a
 * bundle, and their numbers would say nothing. Firefox's form of frames becomes V8's.
 */
export function cleanStack(stack: string, header: () => string): string {
  const lines = isV8(stack)
    ? withFileNames(stack).split('\n')
    : [header(), ...firefoxFrames(stack)];
  return withoutRuntime(lines)
    .slice(0, limits.traceLines)
    .map((line) => ownFrame(line))
    .join('\n');
}

function isV8(stack: string): boolean {
  return /^\s+at /m.test(stack) || !/^[^\n]*@.+:\d+:\d+$/m.test(stack);
}

/** A built-in function that the runtime calls is the runtime's too. */
function withoutRuntime(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!isRuntimeFrame(line)) kept.push(line);
    else while (builtIn.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept;
}

function isRuntimeFrame(line: string): boolean {
  return (
    /^\s+at /.test(line) &&
    (line.includes(taskPaths.runtime) ||
      line.includes('blob:') ||
      line.includes('(node:') ||
      isExportGetter(line))
  );
}
