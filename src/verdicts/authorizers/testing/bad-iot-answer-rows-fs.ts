import { iotAuthorizerRules } from '../iot-authorizer-rules.ts';
import { answers, answersText } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

const { url: source } = iotAuthorizerRules.badAnswer.source;
const connect = (Resource: unknown, more: object = {}): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'iot:Connect', Resource, ...more }],
});
const client = 'arn:aws:iot:eu-central-1:123456789012:client/sensor-10-23';
const policy = connect(client);
const good = {
  isAuthenticated: true,
  principalId: 'sensor1023',
  disconnectAfterInSeconds: 86_400,
  refreshAfterInSeconds: 3600,
  policyDocuments: [policy],
};

const row = { event: 'mqtt-password', source };
const refused = {
  ...row,
  status: 'rejected',
  caller: { kind: 'nothing' },
  next: [],
} as const;
const badAnswer = { ...refused, rules: ['badAnswer'] };
const badPolicies = { ...refused, rules: ['badPolicies'] };
const badPrincipal = { ...refused, rules: ['badPrincipal'] };
const badSeconds = { ...refused, rules: ['badSeconds'] };

/** Answers that AWS IoT does not take. */
export const badIotAnswerRows: Row[] = [
  {
    ...badAnswer,
    name: 'answers null',
    outcome: answers(null),
    headline: 'because the answer is `null`',
    fixes: [''],
  },
  { ...badAnswer, name: 'answers an empty object', outcome: answers({}), fixes: [''] },
  {
    ...badAnswer,
    name: 'isAuthenticated is a text',
    outcome: answers({ ...good, isAuthenticated: 'true' }),
    fixes: ['/isAuthenticated'],
  },
  { ...badAnswer, name: 'answers no JSON', outcome: answersText('{') },
  { ...badAnswer, name: 'answers a list', outcome: answers([good]) },
  {
    ...badPrincipal,
    name: 'a hyphen in principalId',
    outcome: answers({ ...good, principalId: 'sensor-10-23' }),
    headline: '`-` in `principalId` is no letter or digit',
    fixes: ['/principalId'],
  },
  {
    ...badPrincipal,
    name: 'principalId is missing',
    outcome: answers({ ...good, principalId: undefined }),
    headline: '`principalId` is missing',
    fixes: [''],
  },
  { ...badPrincipal, name: 'principalId is empty', outcome: answers({ ...good, principalId: '' }) },
  {
    ...badPrincipal,
    name: 'principalId is too long',
    outcome: answers({ ...good, principalId: 'a'.repeat(129) }),
    headline: 'longer than 128 characters',
  },
  {
    ...badPolicies,
    name: 'policyDocument instead of policyDocuments',
    outcome: answers({ ...good, policyDocuments: undefined, policyDocument: policy }),
    headline: '`policyDocuments` is missing, but there is `policyDocument`',
    fixes: [''],
  },
  {
    ...badPolicies,
    name: 'one policy without a list',
    outcome: answers({ ...good, policyDocuments: policy }),
    fixes: ['/policyDocuments'],
  },
  { ...badPolicies, name: 'an empty list', outcome: answers({ ...good, policyDocuments: [] }) },
  {
    ...badPolicies,
    name: 'eleven policies',
    outcome: answers({ ...good, policyDocuments: Array.from({ length: 11 }, () => policy) }),
    headline: 'holds 11 policies',
  },
  {
    ...badPolicies,
    name: 'a policy that is too long',
    outcome: answers({ ...good, policyDocuments: [policy, connect('x'.repeat(2048))] }),
    headline: 'because policy 1 has 2,',
    fixes: ['/policyDocuments/1'],
  },
  {
    ...badPolicies,
    name: 'a malformed statement',
    outcome: answers({ ...good, policyDocuments: [connect(client, { Effect: 'allow' })] }),
    fixes: ['/policyDocuments/0/Statement/0/Effect'],
  },
  {
    ...badPolicies,
    name: 'a malformed statement in a text',
    outcome: answers({
      ...good,
      policyDocuments: [JSON.stringify(connect(client, { Effect: 'allow' }))],
    }),
    fixes: ['/policyDocuments/0'],
  },
  {
    ...badPolicies,
    name: 'a text that is no JSON',
    outcome: answers({ ...good, policyDocuments: ['allow'] }),
  },
  {
    ...badPolicies,
    name: 'null in the list',
    outcome: answers({ ...good, policyDocuments: [null] }),
  },
  {
    ...badSeconds,
    name: 'a connection of a week',
    outcome: answers({ ...good, disconnectAfterInSeconds: 604_800 }),
    headline: '`disconnectAfterInSeconds` is 604,800',
    fixes: ['/disconnectAfterInSeconds'],
  },
  {
    ...badSeconds,
    name: 'a refresh each minute',
    outcome: answers({ ...good, refreshAfterInSeconds: 60 }),
    fixes: ['/refreshAfterInSeconds'],
  },
  {
    ...badSeconds,
    name: 'seconds as text',
    outcome: answers({ ...good, refreshAfterInSeconds: '3600' }),
  },
  {
    ...badSeconds,
    name: 'half a second too many',
    outcome: answers({ ...good, refreshAfterInSeconds: 300.5 }),
  },
  {
    ...badSeconds,
    name: 'seconds that are missing',
    outcome: answers({ ...good, disconnectAfterInSeconds: undefined }),
    fixes: [''],
  },
];
