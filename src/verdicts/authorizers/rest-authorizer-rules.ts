import { defineRules } from '../rule.ts';
import { authorizerSources as sources } from './authorizer-sources.ts';
import { policyRules } from './policy-rules.ts';

/** What REST APIs do with the outcome of an authorizer. */
export const restAuthorizerRules = {
  ...defineRules({
    allowed: {
      when: 'A statement of the policy allows the method, and none denies it',
      then: 'The request goes on. The function behind the API finds `principalId` and the values of `context`, as text, in `requestContext.authorizer`.',
      source: sources.output,
    },
    usageKey: {
      when: 'The answer has a `usageIdentifierKey`',
      then: 'If the API takes keys from the authorizer (`apiKeySource: AUTHORIZER`), the request counts for the usage plan of that API key.',
      source: sources.output,
    },
    cachedForOne: {
      when: 'The policy allows only the one path that was asked for, and answers are cached',
      then: 'The same caller’s next request, for another path, gets a 403 until the entry expires.',
      source: sources.cache,
    },
    explicitDeny: {
      when: 'A statement denies the method',
      then: '403: “User is not authorized to access this resource with an explicit deny”.',
      source: sources.denied,
    },
    implicitDeny: {
      when: 'No statement allows the method',
      then: '403: “User is not authorized to access this resource”. The body has `Message` with a capital, other than AWS’s article shows.',
      source: sources.capturedDenial,
    },
  }),
  ...policyRules,
  ...defineRules({
    unauthorized: {
      when: 'The function throws an error with the message `Unauthorized`',
      then: '401. The message has to be this one word; the error’s name does not count.',
      source: sources.unauthorized,
    },
    failed: {
      when: 'The function throws anything else, times out, exits or fails to start',
      then: '500, with `{"message":null}`. The client learns nothing of the error.',
      source: sources.unauthorized,
    },
    nullAnswer: {
      when: 'The function answers `null` or nothing',
      then: '500: “Could not parse policy” in the execution log.',
      source: sources.answersNull,
    },
    noPolicy: {
      when: 'The answer holds no policy: an HTTP response, `isAuthorized`, a text',
      then: '500, `x-amzn-errortype: AuthorizerConfigurationException`.',
      source: sources.answersStatus,
    },
    noPrincipal: {
      when: '`principalId` is missing or no text',
      then: '500: the answer has to hold it, beside the policy. What becomes of a number is not documented.',
      source: sources.output,
    },
    badPolicy: {
      when: 'The policy is malformed: names in small letters, another `Effect`, no `Resource`',
      then: '500: it is no policy by IAM’s grammar.',
      source: sources.grammar,
    },
    nullCondition: {
      when: 'A statement has `"Condition": null`',
      then: 'Reported: 500. The Java library sends it nevertheless.',
      source: sources.nullCondition,
    },
    badContext: {
      when: '`context` holds a list or an object',
      then: '500, `x-amzn-errortype: AuthorizerConfigurationException`: texts, numbers and booleans alone are taken.',
      source: sources.nestedContext,
    },
    customised: {
      when: 'The API has gateway responses of its own',
      then: 'Status, headers and body of a 401, 403 or 500 are as those say: `UNAUTHORIZED`, `ACCESS_DENIED`, `AUTHORIZER_CONFIGURATION_ERROR`, `AUTHORIZER_FAILURE`.',
      source: sources.gatewayResponses,
      pageOnly: true,
    },
  }),
};
