import { cognitoSources } from './cognito-sources.ts';
import { defineJudge } from './define-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { answers, describeRows } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/define-auth-challenge';
const source = cognitoSources.defineAuthChallenge.url;
const answer = (sample: string, response?: unknown) => answerEvent(eventType, sample, response);
const fine = { event: 'start', status: 'ok', source } as const;
const bad = { ...fine, status: 'rejected' } as const;
const challenge = (challengeName: string) => ({
  challengeName,
  issueTokens: false,
  failAuthentication: false,
});
const tokens = { issueTokens: true, failAuthentication: false };
const incorrect = {
  kind: 'error',
  name: 'NotAuthorizedException',
  message: 'Incorrect username or password.',
} as const;

describeRows(eventType, defineJudge, [
  ...sharedRows({
    eventType,
    sample: 'start',
    trigger: 'DefineAuthChallenge',
    echo: { response: tokens, status: 'ok', rules: ['tokens', 'nothingShown'] },
  }),
  {
    ...fine,
    name: 'asks for a challenge of its own',
    outcome: answer('start', challenge('CUSTOM_CHALLENGE')),
    rules: ['custom'],
    headline: 'The sign-in goes on: the create trigger makes the next challenge.',
    caller: { kind: 'value', value: { ChallengeName: 'CUSTOM_CHALLENGE' } },
    fixes: [],
  },
  {
    ...fine,
    name: 'asks for the password',
    event: 'after-srp-a',
    outcome: answer('after-srp-a', challenge('PASSWORD_VERIFIER')),
    rules: ['builtIn'],
    headline: '`PASSWORD_VERIFIER`, which Cognito checks itself.',
  },
  {
    ...fine,
    name: 'issues tokens after a right answer',
    event: 'right-answer',
    outcome: answer('right-answer', tokens),
    rules: ['tokens'],
    headline: 'The user is signed in and gets tokens.',
    fixes: [],
  },
  {
    ...fine,
    name: 'issues tokens after a wrong answer',
    event: 'three-wrong-answers',
    outcome: answer('three-wrong-answers', tokens),
    rules: ['tokens', 'lastWrong'],
    headline: 'The user gets tokens, though the last answer was wrong.',
    fixes: ['/response/issueTokens'],
  },
  {
    ...fine,
    name: 'issues tokens after SRP_A alone',
    event: 'after-srp-a',
    outcome: answer('after-srp-a', tokens),
    rules: ['tokens', 'nothingShown'],
    headline: 'The user gets tokens without having shown a password or an answer.',
    fixes: ['/response/issueTokens'],
  },
  {
    ...bad,
    name: 'issues tokens to nobody',
    event: 'user-not-found',
    outcome: answer('user-not-found', tokens),
    rules: ['nobody'],
    caller: incorrect,
    fixes: ['/response/issueTokens'],
  },
  {
    ...bad,
    name: 'ends the sign-in',
    event: 'three-wrong-answers',
    outcome: answer('three-wrong-answers', { issueTokens: false, failAuthentication: true }),
    rules: ['ends'],
    source: cognitoSources.notAuthorized.url,
    headline: 'The sign-in fails, because the function says so: `failAuthentication` is true.',
    caller: incorrect,
    fixes: [],
  },
  {
    ...fine,
    name: 'asks on after three wrong answers',
    event: 'three-wrong-answers',
    outcome: answer('three-wrong-answers', challenge('CUSTOM_CHALLENGE')),
    rules: ['custom', 'goesOnForever'],
    headline: 'after 3 wrong answers.',
    fixes: ['/response/failAuthentication'],
  },
  {
    ...bad,
    name: 'issues tokens and ends the sign-in',
    outcome: answer('start', { issueTokens: true, failAuthentication: true }),
    rules: ['both'],
    fixes: ['/response/issueTokens'],
  },
  {
    ...bad,
    name: 'the event comes back and decides nothing',
    outcome: answer('start'),
    rules: ['decidesNothing'],
    headline: 'because the answer decides nothing: no challenge, no tokens, no end.',
    fixes: ['/response/challengeName'],
  },
  {
    ...bad,
    name: 'all is false',
    outcome: answer('start', { issueTokens: false, failAuthentication: false }),
    rules: ['decidesNothing'],
  },
  {
    ...bad,
    name: 'a challenge that Cognito does not know',
    outcome: answer('start', challenge('CAPTCHA')),
    rules: ['unknownChallenge'],
    headline: 'because Cognito knows no challenge `CAPTCHA`.',
    fixes: ['/response/challengeName'],
  },
  {
    ...bad,
    name: '`issueTokens` as text',
    outcome: answer('start', { issueTokens: 'true' }),
    rules: ['wrongType'],
    fixes: ['/response/issueTokens'],
  },
  {
    ...bad,
    name: 'the name is a number',
    outcome: answer('start', { challengeName: 1 }),
    rules: ['wrongType'],
  },
  {
    ...fine,
    name: 'an event without a session',
    event: { request: { session: null } },
    outcome: answers({ request: {}, response: tokens }),
    rules: ['tokens', 'nothingShown'],
  },
]);
