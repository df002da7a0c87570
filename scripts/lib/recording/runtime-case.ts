/** One function and what it is given: all that a recording needs, and all that it stands for. */
export interface RuntimeCase {
  name: string;
  /** Texts by path below `/var/task`. */
  files: Record<string, string>;
  handler: string;
  /** Bodies of the invocations, in order. Usually JSON texts. */
  events: string[];
  /** Environment variables beside those that Lambda sets. */
  env?: Record<string, string>;
  /** Headers of the Runtime API that come with each invocation. */
  headers?: Record<string, string>;
}

/** What the runtime posted to the Runtime API. */
export interface RecordedPost {
  /** The path below `/2018-06-01/runtime`, with `{id}` for the request id. */
  to: string;
  contentType?: string;
  /** The header `Lambda-Runtime-Function-Error-Type`. */
  errorType?: string;
  /** Very long bodies are cut; `bodyLength` is that of all of it, in bytes. */
  body: string;
  bodyLength: number;
  trailers?: Record<string, string>;
}

/** All that could be seen of the process from outside. */
export interface CaseAnswer {
  posts: RecordedPost[];
  stdout: string;
  stderr: string;
  /** Status or signal; `null` where the process lived on and waited for the next invocation. */
  exit: number | string | null;
}

/** A case with its answer: what a file of recordings is an array of. */
export interface RecordedCase extends RuntimeCase {
  expect: CaseAnswer;
}
