/**
 * What becomes of an indentation that the editor has put in by itself when `typed` follows it: the text that takes the
 * place of both, or `null` where they stay as they are. Who types spaces brings an indentation of their own, and a
 * closing bracket belongs one step further out.
 */
export function afterIndent(indent: string, typed: string, step: number): string | null {
  if (typed === ' ' || typed === '\t') return typed;
  if (!/^[}\])]$/.test(typed) || /\S/.test(indent)) return null;
  return indent.slice(0, Math.max(0, indent.length - step)) + typed;
}
