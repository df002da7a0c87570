import { codeWords } from '../words.ts';

/** Names in a sentence, as code: "`location` and `set-cookie`". */
export function nameWords(names: readonly string[]): string {
  const codes = [...new Set(names)].map(codeWords);
  if (codes.length < 2) return codes.join('');
  return `${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''}`;
}
