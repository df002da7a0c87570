import { isObject } from '../answer.ts';
import type { HttpResponse } from '../verdict.ts';

type Headers = HttpResponse['headers'];

/** The headers of a map of single values. What has no value that can be sent is left out. */
export function singleHeaders(map: unknown): Headers {
  if (!isObject(map)) return [];
  return Object.entries(map).flatMap(([name, value]) => {
    const text = headerText(value);
    return text === null ? [] : [[name, text] as [string, string]];
  });
}

/** The headers of a map of lists, one entry for each value. */
export function listedHeaders(map: unknown): Headers {
  if (!isObject(map)) return [];
  return Object.entries(map).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : []).flatMap((value: unknown) => {
      const text = headerText(value);
      return text === null ? [] : [[name, text] as [string, string]];
    }),
  );
}

/** A header's value as it is sent: text, a number or a boolean. */
export function headerText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
