import { apiGatewaySources } from '../../../src/verdicts/http/api-gateway-sources.ts';
import { httpApiV1Rules, httpApiV2Rules } from '../../../src/verdicts/http/http-api-rules.ts';
import { differenceByRule as by, inGeneral } from './known-difference.ts';
import type { KnownDifference, Reason } from './known-difference.ts';
import { peerWays as peer } from './peer-ways.ts';

const all = 'status headers body';
type SharedRule =
  | 'passedOn'
  | 'defaultType'
  | 'unknownIgnored'
  | 'badStatus'
  | 'bodyNotText'
  | 'badHeaders'
  | 'badFlag'
  | 'badBase64';

const inBoth = (rules: Record<SharedRule, Reason>) => [
  by(rules.passedOn, 'headers', peer.cookies, ['a cookie with attributes in headers']),
  by(rules.defaultType, 'headers', 'sends `application/json`, as REST APIs do', [
    'no content type',
    'no headers in the map',
  ]),
  by(rules.unknownIgnored, 'status', peer.errorType, ['errorType is "MyError"']),
  by(rules.badStatus, 'body', peer.hapi500, [
    'statusCode is "abc"',
    'statusCode is 99',
    'statusCode is 1000',
    'statusCode is true',
  ]),
  by(rules.badStatus, all, peer.anyStatus, ['statusCode is 600']),
  by(rules.bodyNotText, 'status body', peer.explains, [
    'body is {"a":1}',
    'body is ["a"]',
    'body is 42',
    'body is true',
  ]),
  by(rules.bodyNotText, all, peer.falsyBody, ['body is 0', 'body is false']),
  by(rules.badHeaders, 'status body', peer.passes, [
    'headers is "text/html"',
    'headers is ["text/html"]',
    'headers is 1',
  ]),
  by(rules.badHeaders, all, peer.passes, [
    'a header is null',
    'a header is ["one","two"]',
    'a header is {"a":1}',
  ]),
  by(rules.badFlag, all, peer.passes, ['isBase64Encoded is "true"', 'isBase64Encoded is 1']),
  by(rules.badBase64, all, peer.noBase64, ['a body that is no base64'], 'not documented'),
];

/** In format 1.0 an answer in another format is a 500. */
const { url: statusCodes } = apiGatewaySources.httpApiStatusCodes;
const v1 = {
  ...httpApiV1Rules,
  badStatus: inGeneral(httpApiV1Rules.badStatus, statusCodes),
  bodyNotText: inGeneral(httpApiV1Rules.bodyNotText, statusCodes),
  badHeaders: inGeneral(httpApiV1Rules.badHeaders, statusCodes),
  badFlag: inGeneral(httpApiV1Rules.badFlag, statusCodes),
  notObject: inGeneral(httpApiV1Rules.notObject, statusCodes),
  badMultiValueHeaders: inGeneral(httpApiV1Rules.badMultiValueHeaders, statusCodes),
};
const inFormat1 = [
  ...inBoth(v1),
  by(v1.mergedHeaders, 'headers', peer.singleFirst, [
    'a header in both maps',
    'the same value in both maps',
  ]),
  by(v1.badMultiValueHeaders, all, peer.passes, [
    'multiValueHeaders is "text/html"',
    'multiValueHeaders is ["a"]',
    'a multi-value header is "one"',
    'a multi-value header is [null]',
    'a multi-value header is null',
  ]),
  by(v1.badStatus, all, peer.looseStatus, [
    'statusCode is ""',
    'statusCode is null',
    'statusCode is 200.5',
    'statusCode is 0',
  ]),
  by(v1.noStatus, all, peer.looseStatus, ['no statusCode']),
  by(v1.noStatus, 'status body', peer.looseStatus, [
    'the answer is an empty object',
    'the answer is plain data',
    'the answer has a body alone',
    'the answer has a misspelled statuscode',
  ]),
  by(v1.notObject, 'status body', peer.emptyAnswer, [
    'the answer is text',
    'the answer is JSON as text',
    'the answer is a number',
    'the answer is true',
    'the answer is a list',
    'the answer is an empty list',
  ]),
  by(v1.notObject, 'status body', peer.noAnswer, [
    'the answer is null',
    'the function returns nothing',
    'the answer is empty text',
    'the answer is false',
  ]),
  by(v1.failed, 'status body', peer.emptyError, ['the function throws']),
  by(v1.failed, 'status body', peer.statusInMessage, [
    'the function throws with a status in its message',
  ]),
  by(v1.timedOut, 'status body', peer.timeout504, ['the function times out'], 'not documented'),
];

const v2 = httpApiV2Rules;
const errorAsContent = 'takes its own note of the error, stack trace and all, for content: 200';
const inFormat2 = [
  ...inBoth(v2),
  by(v2.multiValueIgnored, 'headers', peer.bothMaps, [
    'multi-value headers',
    'two cookies in multi-value headers',
    'a header in both maps',
    'the same value in both maps',
    'a multi-value header is "one"',
    'a multi-value header is [1]',
    'a multi-value header is [null]',
    'a multi-value header is null',
  ]),
  by(v2.badStatus, 'status body', 'takes a falsy status for a missing one, and infers a 200', [
    'statusCode is ""',
    'statusCode is null',
    'statusCode is 0',
  ]),
  by(v2.badStatus, all, 'cuts off the fraction', ['statusCode is 200.5']),
  by(v2.badCookies, 'body', peer.hapi500, ['cookies is "a=1"', 'cookies is [1]']),
  by(v2.inferred, 'status body', peer.hapi500, [
    'the answer is null',
    'the function returns nothing',
  ]),
  by(v2.failed, 'status body', errorAsContent, [
    'the function throws',
    'the function throws with a status in its message',
  ]),
  by(v2.timedOut, 'status body', errorAsContent, ['the function times out'], 'not documented'),
];

/** Differences in HTTP APIs. */
export const httpApiDifferences: readonly KnownDifference[] = [
  ...inFormat1.map((difference) => ({ format: 'http-api-v1' as const, ...difference })),
  ...inFormat2.map((difference) => ({ format: 'http-api-v2' as const, ...difference })),
];
