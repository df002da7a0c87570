import { expect } from 'vitest';
import { iotAuthorizerJudge } from './iot-authorizer-judge.ts';
import { iotAuthorizerRules as rules } from './iot-authorizer-rules.ts';
import {
  answers,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { badIotAnswerRows } from './testing/bad-iot-answer-rows-fs.ts';

const { url: source } = rules.letIn.source;
const { url: troubleshooting } = rules.noConnect.source;
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
const letIn = {
  ...row,
  status: 'ok',
  rules: ['letIn', 'refreshed'],
  next: [],
  fixes: [],
} as const;
const refused = {
  ...row,
  status: 'rejected',
  caller: { kind: 'nothing' },
  next: [],
} as const;
const noConnect = { ...refused, rules: ['noConnect'], source: troubleshooting };

const rows: Row[] = [
  {
    ...letIn,
    name: 'lets the device in',
    outcome: answers(good),
    headline:
      'The device is let in for 24 hours, because `isAuthenticated` is true, and a policy allows `iot:Connect`.',
    caller: {
      kind: 'value',
      value: {
        principalId: 'sensor1023',
        policyDocuments: [policy],
        disconnectAfterInSeconds: 86_400,
        refreshAfterInSeconds: 3600,
      },
    },
    also: ({ steps }) => {
      expect(steps[1]?.text).toContain(
        'asked again at intervals of 1 hour while the connection lasts',
      );
    },
  },
  {
    ...letIn,
    name: 'policies as text',
    outcome: answers({ ...good, policyDocuments: [JSON.stringify(policy)] }),
  },
  {
    ...letIn,
    name: 'ten policies, one of which allows the connection',
    outcome: answers({
      ...good,
      policyDocuments: [...Array.from({ length: 9 }, () => connect('x')), connect('*')],
    }),
  },
  {
    ...letIn,
    name: 'a policy variable for the client id',
    outcome: answers({
      ...good,
      policyDocuments: [connect('arn:aws:iot:*:*:client/${iot:ClientId}')],
    }),
  },
  {
    ...letIn,
    name: 'another policy variable is not evaluated',
    outcome: answers({
      ...good,
      policyDocuments: [connect('arn:aws:iot:*:*:client/${iot:Certificate.Subject.CommonName}')],
    }),
    rules: ['letIn', 'connectNotEvaluated', 'refreshed'],
  },
  {
    ...letIn,
    name: 'a condition is not evaluated',
    outcome: answers({ ...good, policyDocuments: [connect(client, { Condition: {} })] }),
    rules: ['letIn', 'connectNotEvaluated', 'refreshed'],
    source: troubleshooting,
  },
  {
    ...letIn,
    name: 'a device without a client id',
    event: 'minimal',
    outcome: answers(good),
    rules: ['letIn', 'connectNotEvaluated', 'refreshed'],
  },
  {
    ...letIn,
    name: 'HTTP: nothing is asked again',
    event: 'signed-token-http',
    outcome: answers(good),
    rules: ['letIn', 'connectNotEvaluated'],
  },
  {
    ...letIn,
    name: 'the shortest durations',
    outcome: answers({ ...good, disconnectAfterInSeconds: 300, refreshAfterInSeconds: 300 }),
    rules: ['letIn'],
  },
  {
    ...letIn,
    name: 'an event that is empty',
    event: {},
    outcome: answers(good),
    rules: ['letIn', 'connectNotEvaluated'],
  },
  {
    ...noConnect,
    name: 'no policy allows the client id',
    outcome: answers({ ...good, policyDocuments: [connect(client.replace('10-23', '10-24'))] }),
    headline: 'because no policy allows `iot:Connect` for `client/sensor-10-23`',
    fixes: ['/policyDocuments/0/Statement/0/Resource'],
  },
  {
    ...noConnect,
    name: 'no policy allows iot:Connect',
    outcome: answers({ ...good, policyDocuments: [connect('*', { Action: 'iot:Publish' })] }),
    fixes: ['/policyDocuments'],
  },
  {
    ...noConnect,
    name: 'a topic instead of a client',
    event: 'websocket',
    outcome: answers({ ...good, policyDocuments: [connect(client.replace('client', 'topic'))] }),
  },
  {
    ...noConnect,
    name: 'a Deny for the client id',
    outcome: answers({ ...good, policyDocuments: [policy, connect('*', { Effect: 'Deny' })] }),
    fixes: ['/policyDocuments/1/Statement/0/Resource'],
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toContain('Narrow statement 0');
    },
  },
  {
    ...refused,
    name: 'isAuthenticated is false',
    event: 'wrong-password',
    outcome: answers({ isAuthenticated: false }),
    rules: ['notLetIn'],
    headline: 'The device is not let in, because `isAuthenticated` is false.',
    fixes: [],
  },
  {
    ...refused,
    name: 'a refusal with a bad rest',
    outcome: answers({ isAuthenticated: false, principalId: '-' }),
    rules: ['notLetIn'],
  },
  ...badIotAnswerRows,
  { ...refused, name: 'throws', outcome: throws, rules: ['failed'], fixes: ['-'] },
  {
    ...refused,
    name: 'exits',
    outcome: exits,
    rules: ['failed'],
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toContain('Do not end the process');
    },
  },
  { ...refused, name: 'fails to start', outcome: failsInInit, rules: ['failed'] },
  {
    ...refused,
    name: 'times out',
    outcome: timesOut,
    rules: ['tooSlow'],
    source: rules.tooSlow.source.url,
    headline: 'The device is not let in, because the function timed out.',
  },
];

describeRows('iot/custom-authorizer', iotAuthorizerJudge, rows);
