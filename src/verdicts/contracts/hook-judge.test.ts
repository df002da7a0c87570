import { expect } from 'vitest';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { hookJudge } from './hook-judge.ts';
import { hookSources as sources } from './hook-sources.ts';

const hook = sources.hook.url;
const device = { event: 'known-device', source: hook, next: [], fates: [] };
const allowed = { ...device, status: 'ok', rules: ['allowed'] } as const;
const odd = { ...allowed, rules: ['allowed', 'overrideNotText'] } as const;
const denied = {
  ...device,
  status: 'rejected',
  caller: { kind: 'error', name: 'ACCESS_DENIED' },
} as const;
const notTrue = { ...denied, rules: ['notTrue', 'rejectedTopic'] } as const;
const failed = { ...denied, rules: ['functionError', 'rejectedTopic'] } as const;

const rows: Row[] = [
  {
    ...allowed,
    name: 'allows',
    outcome: answers({ allowProvisioning: true }),
    headline: 'Provisioning goes on',
    caller: {
      kind: 'value',
      value: { SerialNumber: 'GH-2026-001023', Model: 'moisture-2' },
    },
    fixes: [],
  },
  {
    ...allowed,
    name: 'allows and overrides',
    outcome: answers({
      allowProvisioning: true,
      parameterOverrides: { Model: 'moisture-3', Place: 'greenhouse-1' },
    }),
    rules: ['allowed', 'overridden'],
    caller: {
      value: { SerialNumber: 'GH-2026-001023', Model: 'moisture-3', Place: 'greenhouse-1' },
    },
  },
  {
    ...allowed,
    name: 'allows with no overrides in it',
    outcome: answers({ allowProvisioning: true, parameterOverrides: {} }),
  },
  {
    ...odd,
    name: 'an override is a number',
    outcome: answers({ allowProvisioning: true, parameterOverrides: { Place: 'x', Bed: 7 } }),
    headline: 'Provisioning is allowed, but `Bed` in `parameterOverrides` is `7`',
    fixes: ['/parameterOverrides/Bed'],
  },
  {
    ...odd,
    name: 'an override is null, under a name with a slash',
    outcome: answers({ allowProvisioning: true, parameterOverrides: { 'a/b': null } }),
    fixes: ['/parameterOverrides/a~1b'],
  },
  {
    ...odd,
    name: 'parameterOverrides is a list',
    outcome: answers({ allowProvisioning: true, parameterOverrides: ['x'] }),
    fixes: ['/parameterOverrides'],
  },
  {
    ...odd,
    name: 'parameterOverrides is null',
    outcome: answers({ allowProvisioning: true, parameterOverrides: null }),
  },
  {
    ...denied,
    name: 'refuses',
    outcome: answers({ allowProvisioning: false }),
    rules: ['refused', 'rejectedTopic'],
    headline: 'The device is not provisioned, because the answer says so.',
    fixes: [],
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        message: expect.stringContaining(
          '$aws/provisioning-templates/greenhouse-sensor/provision/json/rejected',
        ) as string,
      });
    },
  },
  {
    ...notTrue,
    name: 'the text true',
    outcome: answers({ allowProvisioning: 'true' }),
    headline: 'because `allowProvisioning` is the text `"true"`',
    fixes: ['/allowProvisioning'],
  },
  { ...notTrue, name: 'the number 1', outcome: answers({ allowProvisioning: 1 }) },
  {
    ...notTrue,
    name: 'overrides alone',
    outcome: answers({ parameterOverrides: { Place: 'x' } }),
    source: sources.api.url,
    headline: 'because `allowProvisioning` is missing',
    fixes: [''],
  },
  {
    ...notTrue,
    name: 'the answer is null',
    outcome: answers(null),
    headline: 'because the answer is `null`',
    fixes: [''],
  },
  { ...notTrue, name: 'a bare true', outcome: answers(true) },
  { ...notTrue, name: 'no JSON', outcome: answersText('') },
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    headline: 'because the function threw `TypeError`',
    fixes: ['-'],
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  {
    ...denied,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut', 'rejectedTopic'],
    headline: 'because the function timed out',
    caller: { name: 'RegisterThing failed' },
  },
  {
    ...notTrue,
    name: 'an event without anything',
    event: {},
    outcome: answers({}),
  },
  {
    ...allowed,
    name: 'parameters that are a text',
    event: { parameters: 'x' },
    outcome: answers({ allowProvisioning: true }),
    caller: { value: {} },
  },
];

describeRows('iot/pre-provisioning-hook', hookJudge, rows);
