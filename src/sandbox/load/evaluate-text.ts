// Taken before user code runs, and called as an indirect eval: what it evaluates sees globals alone.
// eslint-disable-next-line no-eval -- The worker exists to run the reader's code.
const indirect = globalThis.eval as (source: string) => unknown;

/** Evaluates text as a script of its own. */
export function evaluateText(text: string): unknown {
  return indirect(text);
}
