import { defineRules } from '../rule.ts';
import { albSources } from './alb-sources.ts';
import { noBodyRule } from './no-body-rule.ts';

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
    when: 'The map of headers that is read is no map, or a value in it is not text: a boolean, a number, a list (in `multiValueHeaders`: anything but a list of texts)',
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
    when: '`isBase64Encoded` is true, and the body is no base64, or has line breaks in it as MIME’s has',
    then: '502: reported for line breaks, likely for other text.',
    source: albSources.brokenBase64,
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
  cookiesIgnored: {
    when: 'The answer has `cookies`, as in API Gateway’s format 2.0',
    then: 'It is no member of an answer to a load balancer: no cookie is set. What becomes of unknown members is not documented; they seem to do no harm.',
    source: guide,
  },
  defaultType: {
    when: 'The response has a body and no `content-type`',
    then: 'Observed: the client gets `application/octet-stream`, and browsers save the body as a file.',
    source: albSources.defaultType,
  },
  ...noBodyRule,
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
