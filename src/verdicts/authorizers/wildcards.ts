/** Whether a text fits a pattern in which `*` stands for any characters, none included, and `?` for one. */
export function matchesWildcards(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  // The last `*`, and how far into the text it reaches: a mismatch after it makes it longer.
  let star = -1;
  let reach = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      reach = t;
    } else if (pattern[p] === '?' || (p < pattern.length && pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++reach;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
