/** What the page allows a run, whatever the sandbox says of itself. Times in milliseconds. */
export const hostLimits = {
  /** From the frame's making to the worker's first word. */
  bootMs: 5_000,
  /** From there until the module is loaded; Lambda gives the init phase 10 seconds as well. */
  initMs: 10_000,
  /** What an invocation may take beyond its timeout, for the way of the messages. */
  graceMs: 250,
  pingMs: 500,
  /** A frame that owes an answer for so long is dead. With `pingMs` this stays under 1.5 s. */
  pongMs: 900,
  minTimeoutMs: 1_000,
  maxTimeoutMs: 15_000,
  defaultTimeoutMs: 3_000,
  /** A response of the largest size, each character escaped once, and the rest of its message. */
  messageCharacters: 13_000_000,
  /** Of all that a run sends: a response, logs with each character escaped, calls. */
  runCharacters: 30_000_000,
  /** The lines, calls and notices below, and the few messages besides. */
  runMessages: 3_000,
  /** Of a message, outside of its strings. */
  structureCharacters: 50_000,
  logLines: 2_000,
  logCharacters: 1_000_000,
  calls: 500,
  /** Of each text of a recorded call. */
  callCharacters: 120_000,
  /** Of all recorded calls of a run. */
  callsCharacters: 5_000_000,
  notices: 20,
  /** Messages that are not what they should be. */
  strayMessages: 100,
} as const;
