/**
 * Whether a source is sure to be CommonJS, by its words alone: it needs no parser then. `await` may
 * be an ES module's, and `import` needs a word of ours in its place.
 */
export function isPlainCommonJs(code: string): boolean {
  return /\bexports\b|\brequire\b/.test(code) && !/\b(?:import|export|await)\b/.test(code);
}
