import { isObject } from '../../../src/verdicts/answer.ts';
import type { JudgedCall, JudgedOutcome } from '../../../src/verdicts/judge.ts';

/** One recorded run whose verdict is asked for. */
export interface RecordedRun {
  eventType: string;
  event: unknown;
  outcome: JudgedOutcome;
  calls: JudgedCall[];
  options: Record<string, unknown>;
}

const kinds = ['response', 'function-error', 'init-error', 'timeout', 'exit'] as const;

/** Reads one element of the cases' array. Throws an error that says what is wrong with which member, and how to mend it. */
export function readCase(value: unknown): RecordedRun {
  if (!isObject(value))
    throw new Error('A case is an object with `eventType`, `event` and `outcome`.');
  const { eventType, event, outcome, calls = [], options = {} } = value;
  if (typeof eventType !== 'string') {
    throw new Error('`/eventType` is missing: name one, such as `sqs/messages`.');
  }
  if (event === undefined) throw new Error('`/event` is missing: put the JSON event there.');
  if (!isObject(options)) throw new Error('`/options` is no object: name each option in it.');
  if (!Array.isArray(calls)) throw new Error('`/calls` is no list: put each recorded call in it.');
  return {
    eventType,
    event: jsonOf(event),
    outcome: readOutcome(outcome),
    calls: calls.map(readCall),
    options: Object.fromEntries(
      Object.entries(options).map(([name, one]) => [optionName(name), one]),
    ),
  };
}

function readOutcome(outcome: unknown): JudgedOutcome {
  if (!isObject(outcome))
    throw new Error('`/outcome` is missing: `{ "kind": "response", "body": … }`.');
  const { kind, body, errorType, errorMessage } = outcome;
  const known = kinds.find((one) => one === kind);
  if (!known) {
    throw new Error(`\`/outcome/kind\` is ${shown(kind)}: it is one of ${kinds.join(', ')}.`);
  }
  return {
    kind: known,
    ...(known === 'response' ? { body: textOf(body ?? null) } : {}),
    ...(typeof errorType === 'string' ? { errorType } : {}),
    ...(typeof errorMessage === 'string' ? { errorMessage } : {}),
  };
}

function readCall(call: unknown, index: number): JudgedCall {
  const at = `\`/calls/${index}`;
  if (!isObject(call)) throw new Error(`${at}\` is no object.`);
  const { service, operation, input = {}, method = 'GET', url, body = '', error } = call;
  const failed = typeof error === 'string' ? { error } : {};
  if (typeof url === 'string' && typeof method === 'string') {
    return { kind: 'http', method, url, body: textOf(body), ...failed };
  }
  if (typeof service === 'string' && typeof operation === 'string') {
    return { kind: 'aws', service, operation, input: textOf(input), ...failed };
  }
  throw new Error(
    `${at}\` names neither \`service\` and \`operation\` nor \`method\` and \`url\`.`,
  );
}

/** A text is the JSON text itself; any other value stands for its JSON. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An event may be given as its text. */
function jsonOf(event: unknown): unknown {
  if (typeof event !== 'string' || !/^\s*[[{]/.test(event)) return event;
  try {
    return JSON.parse(event) as unknown;
  } catch {
    return event;
  }
}

/** `MaximumEventAgeInSeconds`, as AWS writes it, is `maximumEventAge` here. */
function optionName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1).replace(/InSeconds$/, '');
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : `\`${JSON.stringify(value)}\``;
}
