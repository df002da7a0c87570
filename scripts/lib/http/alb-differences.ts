import { albSources } from '../../../src/verdicts/http/alb-sources.ts';
import { albRules as rules } from '../../../src/verdicts/http/alb-rules.ts';
import { differenceByRule as by, inGeneral } from './known-difference.ts';
import type { KnownDifference } from './known-difference.ts';
import { peerWays as peer } from './peer-ways.ts';

/** A malformed response, or one without a required field, is a `LambdaInvalidResponse`. */
const { url: accessLogs } = albSources.accessLogs;
const badStatus = inGeneral(rules.badStatus, accessLogs);
const badDescription = inGeneral(rules.badDescription, accessLogs);
const nullBody = inGeneral(rules.nullBody, accessLogs);
const nullHeaders = inGeneral(rules.nullHeaders, accessLogs);
const badHeaders = inGeneral(rules.badHeaders, accessLogs);
const badFlag = inGeneral(rules.badFlag, accessLogs);
const headersIgnored = inGeneral(rules.headersIgnored, albSources.guide.url);
const all = 'status headers body';

/** By spelling the name differently, frameworks send several cookies through load balancers. */
const inDifferentCase = {
  then: 'Both are sent: frameworks use this for several cookies while multi-value headers are off.',
  source: { url: 'https://github.com/Kludex/mangum/pull/186' },
};

const differences = [
  by(rules.passedOn, all, 'crashes: hapi wants one text of a type in small letters', [
    'a content type in small letters',
  ]),
  by(inDifferentCase, 'headers', 'sends the last of them', ['a header twice in different case']),
  by(rules.multiValueIgnored, 'headers', peer.bothMaps, [
    'multi-value headers',
    'two cookies in multi-value headers',
    'a header in both maps',
    'the same value in both maps',
    'a multi-value header is "one"',
    'a multi-value header is [1]',
    'a multi-value header is [null]',
    'a multi-value header is null',
  ]),
  by(headersIgnored, 'headers', peer.bothMaps, ['headers where multi-value headers are on']),
  by(rules.defaultType, 'headers', 'adds no content type', [
    'no content type',
    'no headers in the map',
  ]),
  by(rules.hopByHop, 'headers', peer.keepsHeader, ['Connection']),
  by(rules.passedOn, 'status', peer.errorType, ['errorType is "MyError"']),
  by(rules.noStatus, all, peer.looseStatus, [
    'no statusCode',
    'statusCode is null',
    'the answer is an empty object',
    'the answer is plain data',
    'the answer has a body alone',
    'the answer has a misspelled statuscode',
  ]),
  by(badStatus, all, peer.looseStatus, [
    'statusCode is ""',
    'statusCode is 200.5',
    'statusCode is 0',
  ]),
  by(badStatus, all, 'takes text for the number', ['statusCode is "201"']),
  by(badStatus, all, peer.hapi500, [
    'statusCode is "abc"',
    'statusCode is 99',
    'statusCode is 1000',
    'statusCode is true',
  ]),
  by(badStatus, all, peer.anyStatus, ['statusCode is 600']),
  by(badDescription, all, peer.passes, ['statusDescription is null']),
  by(rules.bodyNotText, 'headers body', peer.explains, [
    'body is {"a":1}',
    'body is ["a"]',
    'body is 42',
    'body is true',
  ]),
  by(rules.bodyNotText, all, peer.falsyBody, ['body is 0', 'body is false']),
  by(nullBody, all, peer.passes, ['body is null']),
  by(nullHeaders, 'status body', peer.passes, ['headers is null']),
  by(badHeaders, 'status body', peer.passes, [
    'headers is "text/html"',
    'headers is ["text/html"]',
    'headers is 1',
  ]),
  by(badHeaders, all, peer.passes, [
    'a header is true',
    'a header is 600',
    'a header is null',
    'a header is ["one","two"]',
    'a header is {"a":1}',
  ]),
  by(badFlag, all, peer.passes, [
    'isBase64Encoded is "true"',
    'isBase64Encoded is 1',
    'isBase64Encoded is null',
  ]),
  by(rules.badBase64, all, peer.noBase64, ['a body that is no base64'], 'not documented'),
  by(rules.notObject, all, peer.emptyAnswer, [
    'the answer is text',
    'the answer is JSON as text',
    'the answer is a number',
    'the answer is true',
    'the answer is a list',
    'the answer is an empty list',
  ]),
  by(rules.notObject, 'headers body', peer.noAnswer, [
    'the answer is null',
    'the function returns nothing',
    'the answer is empty text',
    'the answer is false',
  ]),
  by(rules.failed, 'body', peer.emptyError, ['the function throws']),
  by(rules.failed, 'status body', peer.statusInMessage, [
    'the function throws with a status in its message',
  ]),
  by(rules.timedOut, 'status body', peer.timeout504, ['the function times out']),
];

/** Differences in load balancers. */
export const albDifferences: readonly KnownDifference[] = differences.map((difference) => ({
  format: 'alb',
  ...difference,
}));
