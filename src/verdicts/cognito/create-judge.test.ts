import { cognitoSources } from './cognito-sources.ts';
import { createJudge } from './create-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/create-auth-challenge';
const source = cognitoSources.createAuthChallenge.url;
const answer = (response?: unknown) => answerEvent(eventType, 'first-round', response);
const fine = { event: 'first-round', status: 'ok', source } as const;
const bad = { ...fine, status: 'rejected', rules: ['wrongType'] } as const;

describeRows(eventType, createJudge, [
  ...sharedRows({
    eventType,
    sample: 'first-round',
    trigger: 'CreateAuthChallenge',
    echo: { status: 'ok', rules: ['asks', 'nothingToCompare'] },
  }),
  {
    ...fine,
    name: 'a challenge with its answer and a note',
    outcome: answer({
      publicChallengeParameters: { hint: 'We have sent you a code.' },
      privateChallengeParameters: { answer: '482913' },
      challengeMetadata: 'CODE-482913',
    }),
    rules: ['asks', 'keepsBack', 'notes'],
    headline: 'The app gets the challenge; the answer stays in Cognito.',
    caller: {
      kind: 'value',
      value: {
        ChallengeName: 'CUSTOM_CHALLENGE',
        ChallengeParameters: { hint: 'We have sent you a code.' },
      },
    },
    fixes: [],
  },
  {
    ...fine,
    name: 'the answer stands in public as well',
    outcome: answer({
      publicChallengeParameters: { code: '482913' },
      privateChallengeParameters: { answer: '482913' },
    }),
    rules: ['asks', 'keepsBack', 'publicAnswer'],
    headline: 'The app gets the challenge, and the answer with it, in `code`.',
    fixes: ['/response/publicChallengeParameters/code'],
  },
  {
    ...fine,
    name: 'nothing is kept to compare with',
    outcome: answer({ publicChallengeParameters: {}, privateChallengeParameters: {} }),
    rules: ['asks', 'nothingToCompare'],
    fixes: ['/response/privateChallengeParameters'],
  },
  {
    ...fine,
    name: 'the event comes back without a challenge',
    outcome: answer(),
    rules: ['asks', 'nothingToCompare'],
  },
  {
    ...bad,
    name: 'a parameter is a number',
    outcome: answer({ privateChallengeParameters: { answer: 482913 } }),
    fixes: ['/response/privateChallengeParameters/answer'],
  },
  {
    ...bad,
    name: 'the note is an object',
    outcome: answer({ challengeMetadata: { code: 1 } }),
    fixes: ['/response/challengeMetadata'],
  },
]);
