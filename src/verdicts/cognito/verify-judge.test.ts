import { cognitoSources } from './cognito-sources.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { verifyJudge } from './verify-judge.ts';
import { describeRows, throws } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/verify-auth-challenge-response';
const source = cognitoSources.verifyAuthChallenge.url;
const answer = (answerCorrect: unknown, sample = 'right-answer') =>
  answerEvent(eventType, sample, { answerCorrect });
const fine = { event: 'right-answer', status: 'ok', source } as const;
const bad = {
  ...fine,
  status: 'rejected',
  rules: ['wrongType'],
  caller: {
    kind: 'error',
    name: 'InvalidLambdaResponseException',
    message: 'Unrecognizable lambda output',
  },
  fixes: ['/response/answerCorrect'],
} as const;

describeRows(eventType, verifyJudge, [
  ...sharedRows({
    eventType,
    sample: 'right-answer',
    trigger: 'VerifyAuthChallengeResponse',
    echo: { response: { answerCorrect: true }, status: 'ok', rules: ['right'] },
  }),
  {
    ...fine,
    name: 'a right answer',
    outcome: answer(true),
    rules: ['right'],
    headline: 'The answer counts as right; the define trigger is asked what comes next.',
    caller: { kind: 'value', value: { challengeName: 'CUSTOM_CHALLENGE', challengeResult: true } },
    fixes: [],
  },
  {
    ...fine,
    name: 'a wrong answer is no error',
    event: 'wrong-answer',
    outcome: answer(false, 'wrong-answer'),
    rules: ['wrong'],
    caller: { kind: 'value', value: { challengeResult: false } },
  },
  {
    ...fine,
    name: 'a right answer of nobody',
    event: 'user-not-found',
    outcome: answer(true, 'user-not-found'),
    rules: ['right', 'rightForNobody'],
    fixes: ['/response/answerCorrect'],
  },
  {
    ...fine,
    name: 'a wrong answer of nobody',
    event: 'user-not-found',
    outcome: answer(false, 'user-not-found'),
    rules: ['wrong'],
    fixes: [],
  },
  {
    ...bad,
    name: 'throws for a wrong answer',
    event: 'wrong-answer',
    outcome: throws,
    rules: ['threw'],
    source: cognitoSources.triggers.url,
    caller: { kind: 'error', name: 'UserLambdaValidationException' },
    fixes: ['-'],
  },
  {
    ...bad,
    name: 'the verdict is text',
    outcome: answer('true'),
    headline: '`answerCorrect` is the text `"true"`, where Cognito takes true or false.',
  },
  { ...bad, name: 'the verdict is a number', outcome: answer(1) },
  {
    ...bad,
    name: 'the event comes back, with null as verdict',
    outcome: answerEvent(eventType, 'right-answer'),
  },
  {
    ...bad,
    name: 'the verdict is missing',
    outcome: answerEvent(eventType, 'right-answer', {}),
    headline: '`answerCorrect` is missing',
  },
]);
