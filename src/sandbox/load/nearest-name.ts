/** The name that a text was most likely meant to be: one within two slips of it, with or without `node:`. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const bare = (name: string): string => name.replace(/^node:/, '').toLowerCase();
  const wanted = bare(text);
  const allowed = wanted.length > 5 ? 2 : 1;
  let best: { name: string; slips: number } | undefined;
  for (const name of names) {
    const slips = slipsBetween(wanted, bare(name));
    if (slips <= allowed && (!best || slips < best.slips)) best = { name, slips };
  }
  return best?.name;
}

/** How many letters are to be put in, taken out or replaced; two that changed places are one slip. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        at(rows[i - 1], j) + 1,
        at(row, j - 1) + 1,
        at(rows[i - 1], j - 1) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(rows[i - 2], j - 2) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return at(rows[a.length], b.length);
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Number.POSITIVE_INFINITY;
}
