import type { HttpResponse } from '../verdict.ts';

// The table "Response … lambda" of API Gateway's important notes.
const remapped = new Set([
  'authorization',
  'connection',
  'content-md5',
  'date',
  'max-forwards',
  'server',
  'user-agent',
  'www-authenticate',
]);
const dropped = new Set([
  'expect',
  'host',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

/** What a REST API does to headers that it keeps for itself: under other names, or gone. */
export function remapHeaders(headers: HttpResponse['headers']): {
  headers: HttpResponse['headers'];
  renamed: string[];
  gone: string[];
} {
  const named = (names: Set<string>): string[] =>
    headers.map(([name]) => name).filter((name) => names.has(name.toLowerCase()));
  return {
    headers: headers
      .filter(([name]) => !dropped.has(name.toLowerCase()))
      .map(([name, value]) => [
        remapped.has(name.toLowerCase()) ? `x-amzn-Remapped-${name}` : name,
        value,
      ]),
    renamed: named(remapped),
    gone: named(dropped),
  };
}

// Clients act on these; the others are the connection's own, and frameworks set them without being asked.
const missed = new Set(['authorization', 'content-md5', 'proxy-authenticate', 'www-authenticate']);

/** Whether a client misses a header that comes under another name, or not at all. */
export function isMissed(name: string): boolean {
  return missed.has(name.toLowerCase());
}
