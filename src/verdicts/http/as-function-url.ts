import { member, textOf } from '../answer.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { httpCaller } from './http-caller.ts';

const host = /\.lambda-url\.[a-z\d-]+\.on\.aws$/;

/** Whether an event of format 2.0 comes from a function URL, and not from an HTTP API. */
export function isFromFunctionUrl(event: unknown): boolean {
  return host.test(textOf(member(member(event, 'requestContext'), 'domainName')));
}

/** The verdict on an answer to an HTTP API, in the words of a function URL. */
export function asFunctionUrl(verdict: Verdict, { functionUrl }: { functionUrl: Rule }): Verdict {
  if (verdict.status !== 'rejected') return verdict;
  return {
    ...verdict,
    headline: verdict.headline.replace('API Gateway answers 500', 'The function URL answers 502'),
    steps: [...verdict.steps, step(functionUrl)],
    caller: httpCaller({ statusCode: 502, body: 'Internal Server Error' }),
  };
}
