/** Characters of a line that Monaco measures in a moment; the time grows with the square. */
const longestWrapped = 2_000;

/**
 * Whether lines are wrapped: as wanted, but for a text with a line so long that it would stop the page for many
 * seconds. With a screen reader's needs met, Monaco asks the browser where each character of a line stands; and
 * anybody can send a link with such a line.
 */
export function wrapFor(text: string, wanted: 'on' | 'off'): 'on' | 'off' {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > longestWrapped) return 'off';
    start += length + 1;
  }
  return wanted;
}
