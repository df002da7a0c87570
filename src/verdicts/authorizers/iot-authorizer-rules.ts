import { defineRules, defineSources } from '../rule.ts';

const sources = defineSources({
  lambda: [
    'AWS IoT Core: Defining your Lambda function (custom authentication)',
    'https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html',
    '2026-11-24',
  ],
  config: [
    'AWS IoT Core: Creating and managing custom authorizers',
    'https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html',
    '2026-11-24',
  ],
  troubleshooting: [
    'AWS IoT Core: Troubleshooting your authorizers',
    'https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-troubleshooting.html',
    '2026-11-24',
  ],
});

/** What AWS IoT Core does with the outcome of a custom authorizer. */
export const iotAuthorizerRules = defineRules({
  letIn: {
    when: '`isAuthenticated` is true, and the rest of the answer is valid',
    then: 'The device is let in under its `principalId`; the policies say what it may do, until `disconnectAfterInSeconds` have passed.',
    source: sources.lambda,
  },
  refreshed: {
    when: '`refreshAfterInSeconds` pass while an MQTT connection lasts',
    then: 'The function is asked again; until then its policies are cached.',
    source: sources.lambda,
  },
  notLetIn: {
    when: '`isAuthenticated` is false',
    then: 'The device is not let in.',
    source: sources.lambda,
  },
  noConnect: {
    when: 'The policies do not allow `iot:Connect` for the client id',
    then: 'The device cannot connect by MQTT, although it is authenticated. What else the policies lack shows later: the device connects and is then cut off.',
    source: sources.troubleshooting,
  },
  connectNotEvaluated: {
    when: 'What the device may do depends on what the event does not hold',
    then: 'Whether the policies allow it is not evaluated here.',
    source: sources.troubleshooting,
  },
  failed: {
    when: 'The function throws, exits or fails to start',
    then: 'AWS IoT ends the connection. Nobody tries again but the device.',
    source: sources.lambda,
  },
  tooSlow: {
    when: 'The function takes more than 5 seconds',
    then: 'Authentication fails, whatever the function’s own timeout is.',
    source: sources.config,
  },
  badAnswer: {
    when: 'The answer is null, no JSON, or `isAuthenticated` is no boolean',
    then: 'AWS IoT ends the connection.',
    source: sources.lambda,
  },
  badPrincipal: {
    when: '`principalId` is anything but 1 to 128 letters and digits',
    then: 'AWS IoT refuses the answer and ends the connection.',
    source: sources.lambda,
  },
  badPolicies: {
    when: '`policyDocuments` is no list of one to ten policies, each of up to 2,048 characters without white space',
    then: 'AWS IoT refuses the answer and ends the connection.',
    source: sources.lambda,
  },
  badSeconds: {
    when: '`disconnectAfterInSeconds` or `refreshAfterInSeconds` is missing or outside of 300 to 86,400',
    then: 'AWS IoT refuses the answer and ends the connection.',
    source: sources.lambda,
  },
});
