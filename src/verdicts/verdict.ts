import type { Source } from '../catalog/types.ts';

/**
 * What came of an invocation for the service:
 * `ok`: all of it is done, or passed on as the function said.
 * `rejected`: the service refuses the answer, or the request because of the answer; somebody is told.
 * `retried`: all of it comes again.
 * `partial`: some of it is done; the rest comes again or is left out.
 * `lost`: something is gone, or waits in vain, and nothing brings it back by itself.
 */
export type VerdictStatus = 'ok' | 'rejected' | 'retried' | 'partial' | 'lost';

/** What the service does with an outcome. Texts are inline Markdown. */
export interface Verdict {
  status: VerdictStatus;
  /** One sentence in plain words. */
  headline: string;
  /** In the order in which they happen. */
  steps: Step[];
  caller: Caller;
  /** Of each record of the event, in its order; empty where the event is no batch. */
  records: RecordFate[];
  /** What arrives in a dead-letter queue or a destination. */
  deliveries: Delivery[];
  /** Empty where nothing is invoked again. */
  next: NextAttempt[];
  fixes: Fix[];
}

/** One thing that the service does, and the rule that says so. */
export interface Step {
  /** Id of the rule. */
  rule: string;
  text: string;
  source: Source;
}

/** What whoever waits for the function gets. */
export type Caller =
  | { kind: 'nothing'; text: string }
  | ({ kind: 'http' } & HttpResponse)
  | { kind: 'error'; name: string; message: string }
  /** A JSON value or a text that the service hands on; `label` says what it is. */
  | { kind: 'value'; label: string; value: unknown };

/** An HTTP response as the client gets it. */
export interface HttpResponse {
  statusCode: number;
  reason: string;
  /** In order; a name may come several times. */
  headers: [name: string, value: string][];
  /** Text, or base64 where `base64` is true. */
  body: string;
  base64: boolean;
}

/**
 * What becomes of one record. `done`: deleted, passed or delivered. `again`: it comes again. `waits`: it comes later,
 * unharmed by this invocation. `kept`: given up, but in a dead-letter queue, a destination or an error prefix.
 * `refused`: the service counts it as failed and does not try again. `lost`: gone.
 */
export type Fate = 'done' | 'again' | 'waits' | 'kept' | 'refused' | 'lost';

export interface RecordFate {
  /** The service's own id, the same in each delivery. */
  id: string;
  /** JSON pointer into the event. */
  pointer: string;
  fate: Fate;
  /** A few words: "deleted", "visible again after 30 s". */
  text: string;
}

export interface Delivery {
  /** "Dead-letter queue", "On-failure destination (SQS)". */
  to: string;
  /** The message or record that arrives. */
  body: unknown;
  source: Source;
}

/** Which attempt at an event or a batch an invocation is. What is cut in two keeps its number; what is left after a partial success may count anew. */
export interface Attempt {
  /** Counts from 1. */
  number: number;
  /** Seconds since the first attempt began. */
  ageSeconds: number;
}

/** An invocation that the service will make. */
export interface NextAttempt {
  /** Seconds from the start of this invocation; `null` where it is not documented. */
  afterSeconds: number | null;
  /** Why, and what is in it. */
  text: string;
  event: unknown;
  attempt: Attempt;
}

/** How to mend what went wrong. */
export interface Fix {
  text: string;
  /** The member of the response, or the option, to which it points. */
  at?: { in: 'response' | 'event'; pointer: string } | { in: 'option'; name: string };
}

/** A verdict from what differs from an uneventful one. */
export function makeVerdict(
  parts: Pick<Verdict, 'status' | 'headline' | 'steps'> & Partial<Verdict>,
): Verdict {
  const { status, headline, steps, ...rest } = parts;
  return {
    status,
    headline,
    steps,
    caller: { kind: 'nothing', text: 'Nobody waits for the answer.' },
    records: [],
    deliveries: [],
    next: [],
    fixes: [],
    ...rest,
  };
}
