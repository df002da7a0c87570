const namespace = /(?<![\w$.])(?:namespace|module)\s+[\w$.]+\s*\{/g;

/**
 * The offset of a TypeScript namespace with a body, or -1. The transform drops these bodies without
 * a word; text in strings and comments it keeps, hence what is in the source but not in the output
 * was code. `declare namespace` has nothing to run and may go.
 */
export function findNamespace(source: string, output: string): number {
  const kept = output.match(namespace)?.length ?? 0;
  const found = [...source.matchAll(namespace)];
  const dropped = found.filter(({ index }) => !/declare\s+$/.test(source.slice(0, index)));
  return dropped.length > kept ? (dropped[0]?.index ?? -1) : -1;
}
