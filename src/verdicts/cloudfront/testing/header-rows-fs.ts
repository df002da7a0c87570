import { answers } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { cloudfrontSources as sources } from '../cloudfront-sources.ts';

type Message = Record<string, unknown>;

const withHeader = (message: Message, header: object): Message => ({
  ...message,
  headers: { ...(message['headers'] as object), ...header },
});

/** A header whose value is a number, which no trigger takes. */
export function numberInHeader(event: string, message: Message): Row {
  return {
    event,
    name: 'a header whose value is a number',
    outcome: answers(withHeader(message, { 'x-age': [{ value: 3 }] })),
    status: 'rejected',
    rules: ['valueNotText'],
    source: sources.valueReport.url,
    headline: 'because a `value` of the header `x-age` is `3`, and no text.',
    caller: { kind: 'http', statusCode: 502 },
    fixes: ['/headers/x-age/0/value'],
  };
}

/** Cookies that a request trigger sets, in a response and in the request. */
export function cookieRows(event: string, request: Message): Row[] {
  return [
    {
      event,
      name: 'cookies in entries of their own, and as a list in one',
      outcome: answers({
        status: '200',
        headers: { 'set-cookie': [{ value: 'a=1' }, { value: ['b=2', 'c=3'] }] },
      }),
      status: 'ok',
      rules: ['generated'],
      source: sources.generating.url,
      caller: {
        headers: [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
          ['Set-Cookie', 'c=3'],
        ],
      },
    },
    {
      event,
      name: 'a cookie in the request',
      outcome: answers(withHeader(request, { 'set-cookie': [{ value: 'a=1' }] })),
      status: 'partial',
      rules: ['cookieInRequest', 'goesOn'],
      source: sources.setCookie.url,
      headline: 'no browser gets the cookie',
      fixes: ['/headers/set-cookie'],
    },
  ];
}
