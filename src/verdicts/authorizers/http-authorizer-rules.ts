import { defineRules } from '../rule.ts';
import { authorizerSources as sources } from './authorizer-sources.ts';
import { policyRules } from './policy-rules.ts';

const { httpApi: source } = sources;
const bodyNotDocumented = 'The guide names no body; shown is the usual one.';

const policies = {
  ...defineRules({
    allowed: {
      when: 'A statement of the policy allows the route, and none denies it',
      then: 'The request goes on. The function behind the API finds the context in `requestContext.authorizer`, in format 2.0 in its member `lambda`.',
      source,
    },
    cachedForOne: {
      when: 'The policy allows only the one path that was asked for, and caching is on',
      then: 'The answer serves all routes with the same identity sources: a request for another path gets a 403 until the entry expires, unless `$context.routeKey` is one of them.',
      source,
    },
    explicitDeny: {
      when: 'A statement of the policy denies the route',
      then: `403. ${bodyNotDocumented}`,
      source,
    },
    implicitDeny: {
      when: 'No statement of the policy allows the route',
      then: `403. ${bodyNotDocumented}`,
      source,
    },
  }),
  ...policyRules,
  ...defineRules({
    failed: {
      when: 'The function throws, times out, exits or fails to start',
      then: '500; `$context.authorizer.error` in the access log says why. Whether the message `Unauthorized` makes a 401 of it, as on REST APIs, is not documented.',
      source,
    },
    noPolicy: {
      when: 'The answer holds no policy where one is wanted',
      then: '500: it is not in the required format; `$context.authorizer.error` in the access log says why.',
      source,
    },
    noPrincipal: {
      when: '`principalId` is missing beside a policy, or no text',
      then: '500: the answer is not in the required format.',
      source,
    },
    badPolicy: {
      when: 'The policy is malformed: names in small letters, another `Effect`, no `Resource`',
      then: '500: it is no policy by IAM’s grammar.',
      source: sources.grammar,
    },
    nullCondition: {
      when: 'A statement has `"Condition": null`',
      then: 'Reported of REST APIs: 500. Of HTTP APIs nothing is documented.',
      source: sources.nullCondition,
    },
  }),
};

/** What HTTP APIs do with an answer in format 1.0. */
export const httpAuthorizerRules = {
  ...policies,
  ...defineRules({
    simpleResponse: {
      when: 'The answer is a simple response of format 2.0: `isAuthorized` without a policy',
      then: '500: format 1.0 takes a policy only.',
      source,
    },
  }),
};

/** What HTTP APIs do with an answer in format 2.0. */
export const httpAuthorizerV2Rules = {
  ...defineRules({
    authorized: {
      when: 'With simple responses: `isAuthorized` is true',
      then: 'The request goes on. The function behind the API finds the context in `requestContext.authorizer`, in format 2.0 in its member `lambda`.',
      source,
    },
    cachedForAll: {
      when: 'With simple responses: caching is on',
      then: 'The answer counts for all routes with the same identity sources; add `$context.routeKey` to them to cache by route.',
      source,
    },
    notAuthorized: {
      when: 'With simple responses: `isAuthorized` is false',
      then: `403. ${bodyNotDocumented}`,
      source,
    },
    notBoolean: {
      when: 'With simple responses: `isAuthorized` is missing or no boolean',
      then: '500: the answer is not in the required format.',
      source,
    },
    policyForSimple: {
      when: 'With simple responses: the answer is a policy without `isAuthorized`',
      then: '500: the answer is not in the required format.',
      source,
    },
    simpleForPolicy: {
      when: 'Without `EnableSimpleResponses`: the answer is a simple response, `isAuthorized` without a policy',
      then: '500: a policy is wanted. Simple responses are off unless you turn them on.',
      source,
    },
  }),
  ...policies,
};
