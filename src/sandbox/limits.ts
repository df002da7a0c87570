/** What a run may send to the page. The page counts by its own numbers and trusts none of these. */
export const limits = {
  /**
   * What Lambda takes of a buffered response, in bytes of UTF-8: 6 MB and 100 bytes, by
   * https://github.com/aws/aws-lambda-runtime-interface-emulator. It streams 200 MB; here no more than this is shown
   * (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html, 2026-11-24).
   */
  responseBytes: 6_291_556,
  logCharacters: 1_000_000,
  logLines: 2_000,
  sourceCharacters: 1_000_000,
  errorCharacters: 100_000,
  calls: 500,
  /** Of each text of a recorded call, of its names, and its headers in number. */
  callCharacters: 100_000,
  wordCharacters: 200,
  callHeaders: 100,
  /** Of all calls of a run, as JSON. */
  callsCharacters: 4_000_000,
  traceLines: 200,
  /** Messages by the worker's own postMessage, which the runtime never uses. */
  strayMessages: 100,
  /** Of what the frame says of an error that no runtime caught. */
  frameCharacters: 1_000,
} as const;
