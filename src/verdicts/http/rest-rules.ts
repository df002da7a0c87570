import { defineRules } from '../rule.ts';
import { apiGatewaySources } from './api-gateway-sources.ts';

const { lambdaGuide, restProxy, importantNotes, localstackTests } = apiGatewaySources;

/** What a REST API does with the answer of a proxy integration. */
export const restRules = defineRules({
  failed: {
    when: 'The function throws, exits or fails to start',
    then: '502 with `{"message": "Internal server error"}`. The error’s text does not reach the client. Nobody tries again.',
    source: lambdaGuide,
  },
  timedOut: {
    when: 'The function times out before the integration does',
    then: '502: for API Gateway it is an error of the function. If its timeout is longer than that of the integration, 29 seconds unless set otherwise, the client has had a 504 by then.',
    source: lambdaGuide,
  },
  notObject: {
    when: 'The answer is `null`, text, a list, or no JSON',
    then: '502; the execution log says “Malformed Lambda proxy response”.',
    source: localstackTests,
  },
  unknownMember: {
    when: 'The answer has a member that API Gateway does not know, such as `statusDescription` or `cookies`',
    then: '502; the execution log says “Malformed Lambda proxy response”.',
    source: apiGatewaySources.unknownMember,
  },
  badStatus: {
    when: '`statusCode` is no HTTP status',
    then: '502; the execution log says “Malformed Lambda proxy response”.',
    source: localstackTests,
  },
  bodyNotText: {
    when: '`body` is an object, a list or a number',
    then: '502; the execution log says “Malformed Lambda proxy response”.',
    source: apiGatewaySources.objectBody,
  },
  badHeaders: {
    when: '`headers` is no map, or one of its values is a list, an object or `null`',
    then: '502: the format has single values there.',
    source: restProxy,
  },
  badMultiValueHeaders: {
    when: '`multiValueHeaders` is no map, or one of its values is no list',
    then: '502; the execution log says “Malformed Lambda proxy response”.',
    source: localstackTests,
  },
  badFlag: {
    when: '`isBase64Encoded` is no boolean',
    then: '502, it seems: the format has true or false there; what becomes of another value is not documented.',
    source: restProxy,
  },
  badBase64: {
    when: '`isBase64Encoded` is true, the client is to get bytes, and the body is no base64',
    then: '500.',
    source: apiGatewaySources.gatewayResponses,
  },
  passedOn: {
    when: 'The answer has the right format, whatever its status',
    then: 'The client gets its status, headers and body.',
    source: restProxy,
  },
  noStatus: {
    when: '`statusCode` is missing',
    then: 'Observed: 200. The guide does not allow for it: a format of any other kind is a 502 there.',
    source: localstackTests,
  },
  textStatus: {
    when: '`statusCode` is a number as text: `"201"`',
    then: 'It is taken for the number.',
    source: localstackTests,
  },
  noContent: {
    when: 'The answer has a body, and its status is 204 or 304',
    then: 'The client gets no body: in HTTP such a response ends with its headers.',
    source: apiGatewaySources.noContent,
  },
  defaultType: {
    when: 'The answer has a body and no `Content-Type`',
    then: 'The client gets `application/json`, whatever the body is.',
    source: importantNotes,
  },
  mergedHeaders: {
    when: 'A header is in both `headers` and `multiValueHeaders`',
    then: 'It is sent with the values of both; a value that is in both comes once. The name is written as in `multiValueHeaders`.',
    source: localstackTests,
  },
  joinedCookies: {
    when: '`Set-Cookie` in `headers` holds several cookies, joined by commas',
    then: 'They are one broken cookie: `headers` has single values. Lists belong in `multiValueHeaders`.',
    source: restProxy,
  },
  remappedHeaders: {
    when: 'The answer sets `WWW-Authenticate`, `Authorization`, `Content-MD5`, `Connection`, `Date`, `Max-Forwards`, `Server` or `User-Agent`',
    then: 'The client gets it under another name: `x-amzn-Remapped-WWW-Authenticate`.',
    source: importantNotes,
  },
  droppedHeaders: {
    when: 'The answer sets `Expect`, `Host`, `Proxy-Authenticate`, `TE`, `Trailer`, `Transfer-Encoding`, `Upgrade` or `Via`',
    then: 'The header is dropped.',
    source: importantNotes,
  },
  decoded: {
    when: '`isBase64Encoded` is true, and the request’s first `Accept` type is among `binaryMediaTypes`',
    then: 'API Gateway decodes the body and sends the bytes.',
    source: apiGatewaySources.binaryMedia,
  },
  notDecoded: {
    when: '`isBase64Encoded` is true, and the request’s first `Accept` type is not among `binaryMediaTypes`',
    then: 'The client gets the base64 text. The `Content-Type` of the answer does not count.',
    source: localstackTests,
  },
});
