import { restRules as rules } from '../../../src/verdicts/http/rest-rules.ts';
import { differenceByRule as by, inGeneral } from './known-difference.ts';
import type { KnownDifference } from './known-difference.ts';
import { peerWays as peer } from './peer-ways.ts';

/** A response in the wrong format is a 502 with `{"message": "Internal server error"}`. */
const errors = 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html';
const unknownMember = inGeneral(rules.unknownMember, errors);
const badStatus = inGeneral(rules.badStatus, errors);
const bodyNotText = inGeneral(rules.bodyNotText, errors);
const badMultiValueHeaders = inGeneral(rules.badMultiValueHeaders, errors);
const notObject = inGeneral(rules.notObject, errors);
const all = 'status headers body';

const differences = [
  by(rules.passedOn, 'headers', peer.cookies, ['a cookie with attributes in headers']),
  by(rules.mergedHeaders, 'headers', peer.singleFirst, [
    'a header in both maps',
    'the same value in both maps',
  ]),
  by(rules.remappedHeaders, 'headers', peer.keepsHeader, [
    'WWW-Authenticate',
    'Server',
    'Date',
    'Connection',
  ]),
  by(rules.droppedHeaders, 'headers', peer.keepsHeader, ['Via']),
  by(rules.notDecoded, 'body', peer.decodes, [
    'text as base64',
    'an image',
    'a body that is no base64',
  ]),
  by(unknownMember, all, peer.passes, [
    'two cookies in cookies',
    'a cookie with attributes in cookies',
    'no cookies in the list',
    'cookies is "a=1"',
    'cookies is [1]',
    'cookies is null',
    'statusDescription is "200 OK"',
    'statusDescription is null',
    'greeting is "Hello"',
  ]),
  by(unknownMember, 'headers body', peer.errorType, ['errorType is "MyError"']),
  by(unknownMember, 'status body', peer.emptyAnswer, ['the answer is plain data']),
  by(unknownMember, 'status body', peer.passes, ['the answer has a misspelled statuscode']),
  by(badStatus, all, peer.looseStatus, [
    'statusCode is ""',
    'statusCode is null',
    'statusCode is 200.5',
    'statusCode is 0',
  ]),
  by(badStatus, all, peer.anyStatus, ['statusCode is 600']),
  by(badStatus, 'status body', peer.hapi500, [
    'statusCode is "abc"',
    'statusCode is 99',
    'statusCode is 1000',
    'statusCode is true',
  ]),
  by(bodyNotText, 'body', peer.explains, [
    'body is {"a":1}',
    'body is ["a"]',
    'body is 42',
    'body is true',
  ]),
  by(bodyNotText, all, peer.falsyBody, ['body is 0', 'body is false']),
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
  by(badMultiValueHeaders, all, peer.passes, [
    'multiValueHeaders is "text/html"',
    'multiValueHeaders is ["a"]',
    'a multi-value header is "one"',
    'a multi-value header is [null]',
    'a multi-value header is null',
  ]),
  by(
    rules.badFlag,
    all,
    peer.passes,
    ['isBase64Encoded is "true"', 'isBase64Encoded is 1'],
    'not documented',
  ),
  by(notObject, 'status body', peer.emptyAnswer, [
    'the answer is text',
    'the answer is JSON as text',
    'the answer is a number',
    'the answer is true',
    'the answer is a list',
    'the answer is an empty list',
  ]),
  by(notObject, 'body', peer.noAnswer, [
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

/** Differences in REST APIs. */
export const restDifferences: readonly KnownDifference[] = differences.map((difference) => ({
  format: 'rest-proxy',
  ...difference,
}));
