/** One thing that `npm test` does: a command, and how its tests are counted. */
export interface TestStep {
  name: string;
  /** Program, found on the PATH, and arguments. */
  command: [string, ...string[]];
  env?: Record<string, string>;
  /** Steps of one lane run one after the other; the lane `browser` runs after the others. */
  lane: 'code' | 'site' | 'browser';
  /** A step whose failure makes this one pointless: it is not run and counts as failed. */
  needs?: string;
  /** Where the command leaves its counts; a step without is one test. */
  report?: { file: string; format: 'vitest' | 'playwright' };
  /** A file that the command writes for people: it is printed after the step, passed or failed. */
  prints?: string;
}

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** Everything the command wrote. */
  output: string;
}
