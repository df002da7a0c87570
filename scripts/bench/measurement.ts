/** One figure of a benchmark run. */
export interface Measurement {
  /** The benchmark it belongs to, as `--only` names it. */
  group: string;
  what: string;
  value: number;
  unit: 'B' | 'ms' | 's' | 'MB' | 'points' | '×' | '';
  /** How it was measured, where the name does not say. */
  note?: string;
}

/** What benchmarks share: the built site, served brotli-compressed, and a browser. */
export interface BenchContext {
  /** Address of the served site, with a final slash. */
  url: string;
  /** Folder of the built site. */
  root: string;
  /** The browser's program. */
  chromium: string;
}
