import type { SourcePosition } from '../protocol.ts';

/** The lines that Node puts before an error whose place it knows: file, source line, and carets. */
export function sourceExcerpt(name: string, code: string, position: SourcePosition): string {
  const line = code.split('\n')[position.line - 1] ?? '';
  const before = line.slice(0, position.column - 1).replaceAll(/[^\t]/g, ' ');
  const word = /^[\w$]+/.exec(line.slice(position.column - 1))?.[0] ?? '.';
  return `${name}:${position.line}\n${line}\n${before}${'^'.repeat(word.length)}`;
}
