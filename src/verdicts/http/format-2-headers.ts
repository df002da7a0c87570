import { listOf } from '../answer.ts';
import { step } from '../rule.ts';
import type { HttpResponse } from '../verdict.ts';
import { listedHeaders, singleHeaders } from './header-list.ts';
import { nameWords } from './name-words.ts';
import { httpApiV2Rules as rules } from './http-api-rules.ts';
import { joinedCookies } from './joined-cookies.ts';
import type { Passing } from './passing.ts';
import { pointerTo } from '../pointer-to.ts';

/** The headers of a response in format 2.0, its cookies not among them; what is lost is said in `passing`. */
export function addFormat2Headers(
  value: Record<string, unknown>,
  passing: Passing,
): HttpResponse['headers'] {
  const headers = singleHeaders(value['headers']);
  if (listOf(value['cookies']).length > 0) passing.steps.push(step(rules.cookies));
  addMultiValueHeaders(value, headers, passing);
  return withOneCookie(headers, passing);
}

function addMultiValueHeaders(
  value: Record<string, unknown>,
  headers: HttpResponse['headers'],
  { steps, fixes, missing }: Passing,
): void {
  if (value['multiValueHeaders'] === undefined || value['multiValueHeaders'] === null) return;
  const has = new Set(headers.map(([name]) => name.toLowerCase()));
  const lost = listedHeaders(value['multiValueHeaders'])
    .map(([name]) => name.toLowerCase())
    .filter((name) => !has.has(name));
  steps.push(step(rules.multiValueIgnored));
  if (lost.length === 0) return;
  const others = lost.filter((name) => name !== 'set-cookie');
  if (others.length < lost.length) {
    missing.push('the cookies in `multiValueHeaders` are lost: format 2.0 does not read it');
    fixes.push({
      text: 'Set cookies by `"cookies": ["session=5f2b8c1e; Secure", "…"]`.',
      at: { in: 'response', pointer: '/multiValueHeaders' },
    });
  }
  if (others.length > 0) {
    missing.push(`without ${nameWords(others)}: format 2.0 does not read \`multiValueHeaders\``);
    fixes.push({
      text: 'Move the headers to `headers`; several values of one name are joined by commas.',
      at: { in: 'response', pointer: '/multiValueHeaders' },
    });
  }
}

/** Of names that differ in their case alone, one is left. */
function withOneCookie(
  headers: HttpResponse['headers'],
  { steps, fixes, missing }: Passing,
): HttpResponse['headers'] {
  const set = headers.filter(([name]) => name.toLowerCase() === 'set-cookie');
  const joined = joinedCookies(headers);
  if (set.length < 2 && joined === null) return headers;
  steps.push(step(rules.joinedCookies));
  missing.push('one of its cookies at most comes through');
  fixes.push({
    text: 'Move them to `cookies`, one entry for each.',
    at: { in: 'response', pointer: pointerTo('headers', joined ?? set[0]?.[0] ?? '') },
  });
  const last = set.at(-1);
  return headers.filter((header) => !set.includes(header) || header === last);
}
