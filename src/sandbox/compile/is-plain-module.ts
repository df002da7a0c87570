/**
 * Whether a source is sure to be an ES module that imports nothing, by its words alone. Most
 * handlers are, and need no parser: it is not even evaluated then, which makes a cold start shorter.
 * Words in strings and comments count as well: then the parser decides.
 */
export function isPlainModule(code: string): boolean {
  return (
    /^export\b/m.test(code) && !/\bimport\b|(?<!\.)\bfrom\b|\brequire\b|\bexports\b/.test(code)
  );
}
