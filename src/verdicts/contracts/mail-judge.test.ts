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
import { mailJudge } from './mail-judge.ts';
import { mailSources as sources } from './mail-sources.ts';
import { unreadMailRows } from './testing/unread-mail-rows-fs.ts';

const lambda = sources.lambda.url;

const waiting = {
  event: 'spam-and-virus',
  options: { invocationType: 'RequestResponse' },
  source: lambda,
  fates: ['done'],
  next: [],
} as const;
const passes = { ...waiting, status: 'ok', rules: ['noDisposition'], fixes: [] } as const;
const ignored = { ...waiting, status: 'lost', rules: ['noDisposition'] } as const;
const undecided = {
  ...waiting,
  status: 'lost',
  rules: ['failedSynchronously'],
  fates: ['lost'],
  headline: 'what becomes of the mail is not documented',
} as const;
const rows: Row[] = [
  {
    ...waiting,
    name: 'CONTINUE',
    outcome: answers({ disposition: 'CONTINUE' }),
    status: 'ok',
    rules: ['goesOn'],
    headline: 'The mail goes on to the next action.',
    caller: { kind: 'value', value: 'CONTINUE' },
  },
  {
    ...waiting,
    name: 'STOP_RULE',
    outcome: answers({ disposition: 'STOP_RULE' }),
    status: 'ok',
    rules: ['stopsRule'],
    headline: 'The rest of this rule is skipped',
  },
  {
    ...waiting,
    name: 'STOP_RULE_SET',
    outcome: answers({ disposition: 'STOP_RULE_SET', reason: 'spam' }),
    source: sources.examples.url,
    status: 'ok',
    rules: ['stopsRuleSet'],
    headline: 'The mail stops here',
    caller: { kind: 'value', value: 'STOP_RULE_SET' },
  },
  {
    ...passes,
    name: 'the answer is null',
    outcome: answers(null),
    headline: 'The mail goes on to the next action, as with `CONTINUE`.',
  },
  { ...passes, name: 'the answer is {}', outcome: answers({}) },
  {
    ...passes,
    name: 'an HTTP response',
    outcome: answers({ statusCode: 200, body: 'ok' }),
  },
  {
    ...ignored,
    name: 'a disposition in the body of an HTTP response',
    outcome: answers({ statusCode: 200, body: '{"disposition":"STOP_RULE_SET"}' }),
    headline: 'because the answer has no `disposition`.',
    fixes: [''],
  },
  {
    ...ignored,
    name: 'a disposition in a list',
    outcome: answers([{ disposition: 'STOP_RULE' }]),
    fixes: [''],
  },
  {
    ...ignored,
    name: 'another word for stopping the mail',
    outcome: answers({ disposition: 'BOUNCE' }),
    headline: 'because `disposition` is the text `"BOUNCE"`',
    fixes: ['/disposition'],
  },
  {
    ...passes,
    name: 'disposition is null',
    outcome: answers({ disposition: null }),
    fixes: ['/disposition'],
  },
  {
    ...ignored,
    name: 'a bare word',
    outcome: answers('STOP_RULE_SET'),
    headline:
      'The mail goes on as with `CONTINUE`, because the answer is the text `"STOP_RULE_SET"`, and not an object.',
    fixes: [''],
  },
  {
    ...passes,
    name: 'a bare word that means what happens anyway',
    outcome: answers('CONTINUE'),
    fixes: [''],
  },
  {
    ...ignored,
    name: 'STOP',
    outcome: answers({ disposition: 'STOP' }),
    headline: 'because `disposition` is the text `"STOP"`',
    fixes: ['/disposition'],
  },
  {
    ...ignored,
    name: 'stop_rule_set in small letters',
    outcome: answers({ disposition: 'stop_rule_set' }),
  },
  { ...ignored, name: 'no JSON', outcome: answersText('STOP_RULE'), fixes: [''] },
  { ...undecided, name: 'waits, and it throws', outcome: throws, fixes: ['-'] },
  { ...undecided, name: 'waits, and it exits', outcome: exits },
  { ...undecided, name: 'waits, and it fails in init', outcome: failsInInit },
  {
    ...undecided,
    name: 'waits, and it times out',
    outcome: timesOut,
    source: sources.action.url,
    rules: ['timedOutSynchronously'],
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toContain('second function');
    },
  },
  ...unreadMailRows,
];

describeRows('ses/receipt', mailJudge, rows);
