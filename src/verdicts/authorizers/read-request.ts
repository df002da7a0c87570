import { isObject, member, textOf } from '../answer.ts';
import type { ConditionKeys } from './test-condition.ts';

/** What an authorizer's event says of the request that waits. */
export interface ApiRequest {
  /** Of the method or route; empty where the event has none. */
  arn: string;
  keys: ConditionKeys;
  /** Of a WebSocket API. */
  isHandshake: boolean;
}

/** Reads the event of an authorizer of any kind of API. */
export function readRequest(event: unknown): ApiRequest {
  const context = member(event, 'requestContext');
  const arn = textOf(member(event, 'methodArn')) || textOf(member(event, 'routeArn'));
  const isHandshake = arn.endsWith('/$connect') || member(context, 'eventType') === 'CONNECT';
  return { arn, keys: readKeys(event, context), isHandshake };
}

function readKeys(event: unknown, context: unknown): ConditionKeys {
  const client = member(context, 'http') ?? member(context, 'identity');
  const keys = new Map<string, string | null>();
  const address = member(client, 'sourceIp');
  if (typeof address === 'string') keys.set('aws:sourceip', address);
  const agent = member(client, 'userAgent');
  if (typeof agent === 'string' || agent === null) keys.set('aws:useragent', agent);
  const headers = member(event, 'headers');
  if (isObject(headers)) {
    const referer = Object.entries(headers).find(([name]) => name.toLowerCase() === 'referer');
    keys.set('aws:referer', referer ? textOf(referer[1]) : null);
  }
  return keys;
}
