import { isObject, listOf, member, textOf } from '../answer.ts';

/** A header under the name by which it is told from others. */
export interface EdgeHeader {
  /** As the object names it. */
  name: string;
  values: string[];
}

const disallowedNames = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'trailer',
  'upgrade',
  'x-accel-buffering',
  'x-accel-charset',
  'x-accel-limit-rate',
  'x-accel-redirect',
  'x-amzn-auth',
  'x-amzn-cf-billing',
  'x-amzn-cf-id',
  'x-amzn-cf-xff',
  'x-amzn-errortype',
  'x-amzn-fle-profile',
  'x-amzn-header-count',
  'x-amzn-header-order',
  'x-amzn-lambda-integration-tag',
  'x-amzn-requestid',
  'x-cache',
  'x-forwarded-proto',
  'x-real-ip',
]);

/** Whether no function may add a header, whatever the trigger. */
export function isDisallowed(name: string): boolean {
  const lower = name.toLowerCase();
  return disallowedNames.has(lower) || /^x-(?:amz-cf|edge)-/.test(lower);
}

/** The texts of a `value`, which may be a list of them; `undefined` where it is neither. */
export function textsOf(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.every((one) => typeof one === 'string') ? list : undefined;
}

/** Headers by their names in lower case. What is no list of values is left out. */
export function readHeaders(headers: unknown): Map<string, EdgeHeader> {
  const entries = isObject(headers) ? Object.entries(headers) : [];
  return new Map(
    entries.map(([name, list]) => [
      name.toLowerCase(),
      { name, values: listOf(list).flatMap((one) => textsOf(member(one, 'value')) ?? []) },
    ]),
  );
}

/** Headers in the order in which they go out, each under its `key`, or its name with initial capitals. */
export function outgoingHeaders(headers: unknown): [name: string, value: string][] {
  const entries = isObject(headers) ? Object.entries(headers) : [];
  return entries.flatMap(([name, list]) =>
    listOf(list).flatMap((one) =>
      (textsOf(member(one, 'value')) ?? []).map((value): [string, string] => [
        textOf(member(one, 'key')) || initialCapitals(name),
        value,
      ]),
    ),
  );
}

function initialCapitals(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join('-');
}
