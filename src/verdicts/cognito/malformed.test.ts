import { describe, expect, test } from 'vitest';
import { cognitoJudges } from './cognito-judges.ts';
import { judgeOutcome } from '../judge-outcome.ts';
import type { JudgedOutcome } from '../judge.ts';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';

const parts = [null, 'text', 7, true, [], [null], {}, { request: null }];
const events: unknown[] = [
  ...parts,
  ...parts.map((request) => ({ request, response: request, callerContext: request })),
  ...parts.map((one) => ({
    triggerSource: one,
    request: { userAttributes: one, session: one, attributes: one, groupConfiguration: one },
    response: {},
  })),
  ...parts.map((datasetRecords) => ({ datasetRecords })),
];
const responses = parts.flatMap((one) => [
  one,
  { claimsOverrideDetails: one, claimsAndScopeOverrideDetails: { idTokenGeneration: one } },
  { claimsOverrideDetails: { claimsToAddOrOverride: one, groupOverrideDetails: one } },
  { userAttributes: one, finalUserStatus: one, desiredDeliveryMediums: one },
  { publicChallengeParameters: one, userAttributesToMap: one, answerCorrect: one },
  { emailMessage: one, challengeName: one, issueTokens: one, autoConfirmUser: one },
]);
const outcomes = (event: unknown): JudgedOutcome[] => [
  throws,
  timesOut,
  exits,
  failsInInit,
  { kind: 'function-error' },
  { kind: 'response' },
  answersText('{'),
  answers(event),
  ...responses.map((response) => {
    const whole = typeof event === 'object' && event !== null ? event : {};
    return answers({ request: {}, ...whole, response });
  }),
  ...parts.map((datasetRecords) => answers({ datasetRecords })),
];

describe.each(Object.entries(cognitoJudges))('%s', (_eventType, judge) => {
  test('judges whatever the event and the answer are', () => {
    const ids = judge.rules.map(({ id }) => id);
    for (const event of events) {
      for (const outcome of outcomes(event)) {
        const verdict = judgeOutcome(judge, { event, outcome });
        expect(verdict.headline).toMatch(/^\S.*\.$/s);
        expect(verdict.steps.length).toBeGreaterThan(0);
        for (const { rule } of verdict.steps) expect(ids).toContain(rule);
      }
    }
  });

  test('comes to an end when the function never answers', () => {
    let attempt = { number: 1, ageSeconds: 0 };
    let count = 1;
    for (;;) {
      const { next } = judgeOutcome(judge, { event: {}, outcome: timesOut, attempt });
      if (!next[0]) break;
      attempt = next[0].attempt;
      count += 1;
    }
    expect(count).toBeLessThanOrEqual(3);
  });
});
