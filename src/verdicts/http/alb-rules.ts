import { defineRules } from '../rule.ts';
import { albSources } from './alb-sources.ts';

const { guide, troubleshooting, accessLogs, leastAnswer } = albSources;

/** What a load balancer does with an answer. */
export const albRules = defineRules({
  failed: {
    when: 'The function throws, exits or fails to start',
    then: '502; the access log says `LambdaUnhandled`. The error’s message does not reach the client, and nobody tries again.',
    source: accessLogs,
  },
  timedOut: {
    when: 'The function times out',
    then: '502. The load balancer has no timeout of its own for functions: it waits for theirs.',
    source: troubleshooting,
  },
  notObject: {
    when: 'The answer is no object: `null`, text, a list, or no JSON',
    then: '502; the access log says `LambdaInvalidResponse`.',
    source: accessLogs,
  },
  noStatus: {
    when: '`statusCode` is missing or `null`',
    then: '502: the answer lacks a member that is needed. Nothing is inferred.',
    source: accessLogs,
  },
  badStatus: {
    when: '`statusCode` is text, a fraction, or no HTTP status',
    then: '502: it has to be a whole number.',
    source: albSources.textStatus,
  },
  badDescription: {
    when: '`statusDescription` is `null` or no text',
    then: '502. Left out, it does no harm.',
    source: albSources.nullDescription,
  },
  nullHeaders: {
    when: '`headers` is `null` while multi-value headers are off, or `multiValueHeaders` while they are on',
    then: '502. Go sends a nil map as `null`.',
    source: albSources.nullHeaders,
  },
  badHeaders: {
    when: 'A header value is a boolean, a number or anything else that is no text',
    then: '502: the whole answer is malformed.',
    source: albSources.headerValues,
  },
  nullBody: {
    when: '`body` is `null`',
    then: '502. Leave it out or send an empty text.',
    source: albSources.nullBody,
  },
  bodyNotText: {
    when: '`body` is an object, a list or a number',
    then: '502: the body has to be text.',
    source: accessLogs,
  },
  badFlag: {
    when: '`isBase64Encoded` is `null` or no boolean',
    then: '502: a member that is there and `null` makes the answer malformed.',
    source: leastAnswer,
  },
  badBase64: {
    when: '`isBase64Encoded` is true, and the body is no base64',
    then: '502, it seems: what the load balancer does with it is not documented.',
    source: guide,
  },
  tooLarge: {
    when: 'The answer is larger than 1 MB as JSON',
    then: '502; the access log says `LambdaResponseTooLarge`. Base64 counts a third more than the bytes it stands for.',
    source: troubleshooting,
  },
  passedOn: {
    when: 'The answer has a whole number as `statusCode`, and nothing in it is wrong',
    then: 'The client gets its status, headers and body; `content-length` is computed.',
    source: guide,
  },
  leastAnswer: {
    when: '`headers` is left out, or `multiValueHeaders` with the switch on',
    then: 'The answer is taken. The guide says that headers must be there; `{ "statusCode": 200 }` is reported to work.',
    source: leastAnswer,
  },
  noContent: {
    when: 'The answer has a body, and its status is 204 or 304',
    then: 'The client gets no body: in HTTP such a response ends with its headers.',
    source: albSources.noContent,
  },
  headersIgnored: {
    when: 'The answer has `headers` while multi-value headers are on',
    then: 'The response is sent without them.',
    source: albSources.multiValueHeaders,
  },
  multiValueIgnored: {
    when: 'The answer has `multiValueHeaders` while multi-value headers are off',
    then: 'They are not read: the guide wants `headers` then.',
    source: guide,
  },
  oneCookie: {
    when: '`set-cookie` in `headers` holds several cookies, joined by commas',
    then: 'They are one broken cookie. Without multi-value headers there is room for one.',
    source: guide,
  },
  hopByHop: {
    when: 'The answer has hop-by-hop headers, such as `connection` or `transfer-encoding`',
    then: 'They are left out: they belong to the load balancer’s own connection.',
    source: guide,
  },
  decoded: {
    when: '`isBase64Encoded` is true',
    then: 'The load balancer decodes the body and sends the bytes.',
    source: guide,
  },
});
