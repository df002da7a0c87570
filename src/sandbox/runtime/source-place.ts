import type { FunctionFile } from '../protocol.ts';

/** A place in a script: the name that Node prints, the text of the line, and where in it. */
export interface SourcePlace {
  script: string;
  line: number;
  /** Counts from 1. */
  column: number;
}

/** What Node prints of a place before an error: the script, the line, and a caret below it. */
export function sourceExcerpt(
  { script, line, column }: SourcePlace,
  files: readonly FunctionFile[],
): string {
  const path = script.replace(/^file:\/\//, '').replace(/^\/var\/task\//, '');
  const stem = (name: string): string => name.replace(/\.[^./]+$/, '');
  const file =
    files.find(({ name }) => name === path) ?? files.find(({ name }) => stem(name) === stem(path));
  const text = file?.code.split('\n')[line - 1] ?? '';
  return `${script}:${line}\n${text}\n${' '.repeat(Math.max(0, column - 1))}^`;
}

/** The first place in a stack that lies in a script, as Node finds it for a rejection. */
export function placeInStack(stack: readonly string[]): SourcePlace | undefined {
  for (const frame of stack) {
    const match = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*?):(\d+):(\d+)\)?$/.exec(frame);
    if (match) {
      return { script: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) };
    }
  }
  return undefined;
}
