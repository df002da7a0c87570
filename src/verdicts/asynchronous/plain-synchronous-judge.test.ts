import { plainSynchronousJudge } from './plain-synchronous-judge.ts';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';

const source = 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html';
const done = { event: {}, status: 'ok', rules: ['answers'], source, next: [], fates: [] } as const;
const failed = { ...done, status: 'rejected', rules: ['failed'] } as const;
const payload = (value: unknown) => ({ caller: { kind: 'value', value } }) as const;

describeRows('efs/shared-file', plainSynchronousJudge, [
  { ...done, name: 'answers a value', outcome: answers({ lines: 2 }), ...payload({ lines: 2 }) },
  { ...done, name: 'answers null', outcome: answers(null), ...payload(null) },
  { ...done, name: 'answers no JSON', outcome: answersText('plain'), ...payload('plain') },
  { ...done, name: 'answers a status', outcome: answers({ statusCode: 500 }), fixes: [] },
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    headline: '`FunctionError: Unhandled`, because the function threw `TypeError`.',
    ...payload({ errorType: throws.errorType, errorMessage: throws.errorMessage }),
  },
  { ...failed, name: 'times out', outcome: timesOut, headline: 'timed out' },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
]);
