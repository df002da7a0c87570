const namespace = /(?<![\w$.])(?:namespace|module)\s+[\w$.]+\s*\{/g;

/**
 * The offset of a TypeScript namespace with a body, or -1. The transform drops these bodies without
 * a word; text in strings and comments it keeps, hence what is in the source but not in the output
 * was code. `declare namespace` has nothing to run and may go.
 */
export function findNamespace(source: string, output: string): number {
  const kept = output.match(namespace) ?? [];
  let next = 0;
  for (const { 0: text, index } of source.matchAll(namespace)) {
    if (kept[next] === text) next += 1;
    else if (!/declare\s+$/.test(source.slice(0, index))) return index;
  }
  return -1;
}
