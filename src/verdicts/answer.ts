import type { JudgedOutcome } from './judge.ts';

/** What a function answered: a value, or a text that is no JSON. */
export type Answer = { isJson: true; value: unknown } | { isJson: false; text: string };

/** Reads a response. An empty body, as other runtimes may send it, is no JSON. */
export function readAnswer({ body = '' }: JudgedOutcome): Answer {
  try {
    return { isJson: true, value: JSON.parse(body) as unknown };
  } catch {
    return { isJson: false, text: body };
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of what may be an object; `undefined` where there is none. */
export function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A list, or nothing of it. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
