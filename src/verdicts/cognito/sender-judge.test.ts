import { expect } from 'vitest';
import { cognitoSources } from './cognito-sources.ts';
import { senderJudge } from './sender-judge.ts';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';

const senders = [
  ['cognito/custom-email-sender', 'sign-up'],
  ['cognito/custom-sms-sender', 'mfa'],
] as const;

for (const [eventType, event] of senders) {
  const fine = {
    event,
    status: 'ok',
    rules: ['notRead'],
    source: cognitoSources.customSender.url,
    caller: { kind: 'nothing' },
    next: [],
  } as const;
  const again = {
    event,
    status: 'retried',
    rules: ['failed'],
    source: cognitoSources.asynchronous.url,
    caller: { kind: 'nothing' },
    next: [60],
  } as const;
  const over = { ...again, status: 'lost', rules: ['failed', 'gaveUp'], next: [] } as const;

  describeRows(eventType, senderJudge, [
    {
      ...fine,
      name: 'the answer is null',
      outcome: answers(null),
      headline: 'The function has returned, so the message counts as sent; the answer is not read.',
    },
    { ...fine, name: 'the answer is an object', outcome: answers({ statusCode: 500 }) },
    { ...fine, name: 'the answer is a text', outcome: answers('sent') },
    { ...fine, name: 'the answer is a list', outcome: answers([]) },
    { ...fine, name: 'the answer is no JSON', outcome: answersText('') },
    {
      ...again,
      name: 'throws',
      outcome: throws,
      headline:
        'No message goes out yet, because the function threw `TypeError`; Lambda calls it again after 1 minute.',
      also: ({ next }) => {
        expect(next[0]?.attempt).toEqual({ number: 2, ageSeconds: 60 });
      },
    },
    { ...again, name: 'times out', outcome: timesOut },
    { ...again, name: 'exits', outcome: exits },
    { ...again, name: 'fails in init', outcome: failsInInit },
    {
      ...again,
      name: 'throws the second time',
      outcome: throws,
      attempt: { number: 2, ageSeconds: 60 },
      headline: 'after 2 minutes.',
      next: [120],
    },
    {
      ...over,
      name: 'throws the third time',
      outcome: throws,
      attempt: { number: 3, ageSeconds: 180 },
      headline:
        'No message goes out, because the function threw `TypeError` and is not called again.',
    },
    {
      ...over,
      name: 'throws, and Lambda is not to repeat',
      options: { maximumRetryAttempts: 0 },
      outcome: throws,
    },
    {
      ...over,
      name: 'throws the second time, and Lambda is to repeat once',
      options: { maximumRetryAttempts: 1 },
      outcome: throws,
      attempt: { number: 2, ageSeconds: 60 },
    },
  ]);
}
