import type { RecordedCall } from '../sandbox/protocol.ts';
import { read } from './sandbox-host-fields.ts';
import type { Fields } from './sandbox-host-fields.ts';
import { hostLimits } from './sandbox-host-limits.ts';

const wordLimit = 300;
const headerLimit = 200;
const { callCharacters } = hostLimits;

/** A recorded call as the worker tells it, or `null` where it is none. */
export function readCall(value: unknown): RecordedCall | null {
  const fields = read.fields(value);
  if (!fields) return null;
  const id = read.count(fields['id']);
  const atMs = read.duration(fields['atMs']);
  const reply = read.text(fields['reply'], callCharacters);
  if (id === null || atMs === null || reply === null) return null;
  const what = fields['kind'] === 'aws' ? readAws(fields) : readHttp(fields);
  if (!what) return null;
  const error = read.text(fields['error'], wordLimit);
  return { id, atMs, reply, ...(error === null ? {} : { error }), ...what };
}

function readAws(fields: Fields) {
  const service = read.text(fields['service'], wordLimit);
  const operation = read.text(fields['operation'], wordLimit);
  const input = read.text(fields['input'], callCharacters);
  if (service === null || operation === null || input === null) return null;
  return { kind: 'aws', service, operation, input } as const;
}

function readHttp(fields: Fields) {
  const method = read.text(fields['method'], wordLimit);
  const url = read.text(fields['url'], callCharacters);
  const body = read.text(fields['body'], callCharacters);
  const headers = read.list(fields['headers'], headerLimit, readHeader);
  if (fields['kind'] !== 'http' || method === null || url === null) return null;
  return body === null || !headers ? null : ({ kind: 'http', method, url, headers, body } as const);
}

function readHeader(value: unknown): [name: string, value: string] | null {
  const texts = read.list(value, 2, (text) => read.text(text, callCharacters));
  const [name, content] = texts ?? [];
  return name === undefined || content === undefined ? null : [name, content];
}
