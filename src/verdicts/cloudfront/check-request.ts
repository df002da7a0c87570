import { textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { checkHeaders } from './check-headers.ts';
import { checkOrigin } from './check-origin.ts';
import { checkRequestBody } from './check-request-body.ts';
import { pageWords, refusal } from './edge-finding.ts';
import type { Finding, Refusal } from './edge-finding.ts';
import { readHeaders } from './edge-header.ts';
import type { EdgeTrigger } from './edge-trigger.ts';
import { viewerRequestRules } from './request-rules.ts';
import type { makeRequestRules } from './request-rules.ts';

/** What is to be said of a request that a function hands back. */
export function checkRequest(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
  trigger: EdgeTrigger,
  rules: ReturnType<typeof makeRequestRules>,
): Finding[] {
  const refused =
    checkAddress(request, rules) ??
    checkHeaders({
      headers: request['headers'],
      sent: sent['headers'],
      readOnly: trigger.readOnly,
      rules,
    });
  if (refused) return [refused];
  return [
    ...(trigger.isViewer ? checkViewerOnly(request, sent) : checkOrigin(request, sent)),
    ...addedCookie(request, sent, rules),
    ...readOnlyMembers(request, sent, rules),
    ...checkRequestBody(request, sent, trigger, rules),
  ];
}

function checkAddress(
  { uri, querystring }: Record<string, unknown>,
  rules: ReturnType<typeof makeRequestRules>,
): Refusal | undefined {
  if (typeof uri !== 'string' || !uri.startsWith('/')) {
    const words = typeof uri === 'string' ? codeWords(uri) : valueWords(uri);
    const what = `\`uri\` is ${words}, and does not begin with \`/\``;
    return refusal(rules.badUri, what, pageWords.invalid, ['/uri', 'Begin it with `/`.']);
  }
  if (querystring !== undefined && typeof querystring !== 'string') {
    const what = `\`querystring\` is ${valueWords(querystring)}, and no text`;
    return refusal(rules.badQuery, what, pageWords.invalid, [
      '/querystring',
      'Give it as text: `new URLSearchParams(…).toString()`.',
    ]);
  }
  const query = textOf(querystring);
  if (uri.length + query.length >= 8192) {
    const what = '`uri` and `querystring` have 8,192 characters or more';
    return refusal(rules.badUri, what, pageWords.invalid, ['/uri', 'Make them shorter.']);
  }
  if (!/[\s#\u0000-\u001f\u007f]/.test(query)) return undefined;
  const what = '`querystring` holds a space, a control character or `#`';
  return refusal(rules.badQuery, what, pageWords.invalid, [
    '/querystring',
    'Encode the values: `encodeURIComponent`.',
  ]);
}

function checkViewerOnly(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
): Finding[] {
  const country = 'cloudfront-viewer-country';
  const added = readHeaders(request['headers']).get(country);
  if (added && !readHeaders(sent['headers']).has(country)) {
    const what = '`CloudFront-Viewer-Country` is added';
    const advice = 'Read the country in the origin request; CloudFront adds it after this one.';
    return [
      refusal(viewerRequestRules.viewerCountry, what, pageWords.invalid, [
        `/headers/${added.name}`,
        advice,
      ]),
    ];
  }
  if (request['origin'] === undefined) return [];
  return [
    {
      kind: 'note',
      rule: viewerRequestRules.originTooEarly,
      partial: 'The origin is not chosen here: only an origin request may do that.',
      fix: {
        text: 'Choose the origin in an origin request.',
        at: { in: 'response', pointer: '/origin' },
      },
    },
  ];
}

function addedCookie(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
  rules: ReturnType<typeof makeRequestRules>,
): Finding[] {
  const cookie = readHeaders(request['headers']).get('set-cookie');
  if (!cookie || readHeaders(sent['headers']).has('set-cookie')) return [];
  return [
    {
      kind: 'note',
      rule: rules.cookieInRequest,
      partial:
        'The request goes on, and no browser gets the cookie: `Set-Cookie` belongs into a response.',
      fix: {
        text: 'Set the cookie in a response trigger, or in a response of your own.',
        at: { in: 'response', pointer: `/headers/${cookie.name}` },
      },
    },
  ];
}

function readOnlyMembers(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
  rules: ReturnType<typeof makeRequestRules>,
): Finding[] {
  const changed = ['method', 'clientIp'].find(
    (name) => request[name] !== undefined && request[name] !== sent[name],
  );
  if (changed === undefined) return [];
  return [
    {
      kind: 'note',
      rule: rules.readOnlyMember,
      partial: `\`${changed}\` is read-only: do not count on the change.`,
      fix: {
        text: 'Leave it as it came.',
        at: { in: 'response', pointer: `/${changed}` },
      },
    },
  ];
}
