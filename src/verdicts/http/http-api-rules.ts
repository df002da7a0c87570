import { defineRules } from '../rule.ts';
import { apiGatewaySources } from './api-gateway-sources.ts';

const { httpApi, httpApiTroubleshooting, testToolReads, testToolSends, samCli, setCookieCase } =
  apiGatewaySources;

const failures = {
  failed: {
    when: 'The function throws, exits or fails to start',
    then: '500 with `{"message":"Internal Server Error"}`. Nobody tries again.',
    source: httpApiTroubleshooting,
  },
  timedOut: {
    when: 'The function times out within 30 seconds',
    then: 'Not documented for HTTP APIs; likely a 500, as after any other error of the function.',
    source: httpApiTroubleshooting,
  },
};

const mistakes = {
  badStatus: {
    when: '`statusCode` is a fraction, `null`, or no HTTP status',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  bodyNotText: {
    when: '`body` is an object, a list or a number beside `statusCode`',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  badHeaders: {
    when: '`headers` is no map, or one of its values is a list, an object or `null`',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  badFlag: {
    when: '`isBase64Encoded` is no boolean',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  badBase64: {
    when: '`isBase64Encoded` is true, and the body is no base64',
    then: 'Not documented for HTTP APIs; likely a 500, as on REST APIs.',
    source: apiGatewaySources.gatewayResponses,
  },
};

const taken = {
  textStatus: {
    when: '`statusCode` is a number as text: `"200"`',
    then: 'Not documented for HTTP APIs, and sources differ: AWS SAM CLI takes it for the number, the Lambda Test Tool refuses it.',
    source: samCli,
  },
  noContent: {
    when: 'The answer has a body, and its status is 204 or 304',
    then: 'The client gets no body: in HTTP such a response ends with its headers.',
    source: apiGatewaySources.noContent,
  },
  defaultType: {
    when: 'The answer has a `statusCode`, a body and no `content-type`',
    then: 'The client gets `text/plain; charset=utf-8`.',
    source: testToolSends,
  },
  decoded: {
    when: '`isBase64Encoded` is true',
    then: 'API Gateway decodes the body and sends the bytes, whatever the client accepts: HTTP APIs have no binary media types.',
    source: samCli,
  },
  unknownIgnored: {
    when: 'The answer has a member that the format does not know',
    then: 'It is passed over; a REST API would answer 502.',
    source: samCli,
  },
};

/** What an HTTP API does with an answer in format 1.0. */
export const httpApiV1Rules = defineRules({
  ...failures,
  notObject: {
    when: 'The answer is `null`, text, a list, or no JSON',
    then: '500 with `{"message":"Internal Server Error"}`: format 1.0 assumes nothing.',
    source: testToolReads,
  },
  noStatus: {
    when: '`statusCode` is missing',
    then: '500 with `{"message":"Internal Server Error"}`: format 1.0 assumes nothing.',
    source: apiGatewaySources.httpApiStatusCodes,
  },
  ...mistakes,
  badMultiValueHeaders: {
    when: '`multiValueHeaders` is no map, or one of its values is no list',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  passedOn: {
    when: 'The answer has the right format, whatever its status',
    then: 'The client gets its status, headers and body.',
    source: httpApi,
  },
  ...taken,
  cookiesIgnored: {
    when: 'The answer has `cookies`',
    then: 'They are not read: they belong to format 2.0. Format 1.0 sets cookies by `multiValueHeaders`.',
    source: apiGatewaySources.cookiesInFormat1,
  },
  mergedHeaders: {
    when: 'A header is in both `headers` and `multiValueHeaders`',
    then: 'It is sent with the values of both.',
    source: testToolSends,
  },
  joinedCookies: {
    when: '`set-cookie` in `headers` holds several cookies, joined by commas',
    then: 'They are one broken cookie: lists belong in `multiValueHeaders`.',
    source: httpApi,
  },
});

/** What an HTTP API does with an answer in format 2.0. */
export const httpApiV2Rules = defineRules({
  ...failures,
  inferred: {
    when: 'The answer has no `statusCode`',
    then: 'No failure: it counts as content. The client gets a 200 with `content-type: application/json` and the whole answer as the body.',
    source: httpApi,
  },
  meantAsResponse: {
    when: 'The answer has no `statusCode`, but `body`, `headers`, `cookies` or `isBase64Encoded`',
    then: 'The same: 200, and the client reads these members as JSON. Nothing fails, and no metric moves.',
    source: httpApi,
  },
  notJson: {
    when: 'The answer is no JSON',
    then: 'Observed: 200, and the text is the body. The guide speaks of valid JSON alone.',
    source: testToolReads,
  },
  ...mistakes,
  badCookies: {
    when: '`cookies` is no list of texts',
    then: '500 with `{"message":"Internal Server Error"}`.',
    source: testToolReads,
  },
  passedOn: {
    when: 'The answer has a `statusCode`, and nothing in it is wrong',
    then: 'The client gets its status, headers, cookies and body.',
    source: httpApi,
  },
  ...taken,
  cookies: {
    when: 'The answer has `cookies`',
    then: 'Each becomes a `set-cookie` header of its own.',
    source: httpApi,
  },
  multiValueIgnored: {
    when: 'The answer has `multiValueHeaders`',
    then: 'They are left out; the rest is sent.',
    source: apiGatewaySources.multiValueInFormat2,
  },
  joinedCookies: {
    when: '`set-cookie` in `headers` holds several cookies, or is there twice in different case',
    then: 'One cookie at most comes through: they belong in `cookies`.',
    source: setCookieCase,
  },
});
