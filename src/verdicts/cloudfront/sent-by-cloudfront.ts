import { isObject, listOf, member } from '../answer.ts';

/** The request or the response that an event brought; an empty one where there is none. */
export function sentByCloudFront(
  event: unknown,
  what: 'request' | 'response',
): Record<string, unknown> {
  const [record] = listOf(member(event, 'Records'));
  const sent = member(member(record, 'cf'), what);
  return isObject(sent) ? sent : {};
}
