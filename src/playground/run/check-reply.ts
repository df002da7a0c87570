import { jsonProblems } from '../validation/json-problems.ts';

/** What the sandbox answers a recorded call with; `CallReply` there. */
export type SentReply = { value: unknown } | { error: string; message?: string };

/** A reply as it was written: what to send, or what is wrong with it in a sentence. */
export type CheckedReply = { reply: SentReply } | { problem: string };

/** Reads the text of a reply to a call of an AWS service, or to a request over HTTP. */
export function checkReply(kind: 'aws' | 'http', text: string): CheckedReply {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const [first] = jsonProblems(text, 'The reply');
    return { problem: `Line ${first?.line ?? 1}: ${first?.message ?? 'This is not JSON.'}` };
  }
  if (!isObject(value)) return { problem: 'A reply is a JSON object: `{ … }`.' };
  if (Object.hasOwn(value, '$error')) return errorReply(value);
  const problem = kind === 'http' ? httpProblem(value) : null;
  return problem === null ? { reply: { value } } : { problem };
}

function errorReply({ $error, message }: Record<string, unknown>): CheckedReply {
  if (typeof $error !== 'string' || !/^[A-Za-z][\w.]{0,99}$/.test($error)) {
    return { problem: '`$error` is the error’s name, such as `"AccessDenied"`.' };
  }
  if (message === undefined) return { reply: { error: $error } };
  return typeof message === 'string'
    ? { reply: { error: $error, message } }
    : { problem: '`message` is a text.' };
}

function httpProblem({ status, headers }: Record<string, unknown>): string | null {
  const isStatus = typeof status === 'number' && Number.isInteger(status);
  if (status !== undefined && !(isStatus && status >= 200 && status <= 599)) {
    return '`status` is a whole number from 200 to 599.';
  }
  const isHeaders =
    isObject(headers) && Object.values(headers).every((one) => typeof one === 'string');
  return headers === undefined || isHeaders
    ? null
    : '`headers` is an object of texts: `{ "content-type": "text/plain" }`.';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
