import { expect, test } from 'vitest';
import { judgeOutcome } from '../judge-outcome.ts';
import { answers, throws, timesOut } from '../testing/describe-rows-fs.ts';
import { asynchronousJudges } from './asynchronous-judges.ts';

const events = [
  null,
  'text',
  3,
  [],
  {},
  { Records: null },
  { Records: [null, { s3: 'x', Sns: 1 }] },
  { ResponseURL: 5 },
  { 'CodePipeline.job': [] },
  { invokingEvent: '{', awslogs: 1 },
];

test.each(Object.entries(asynchronousJudges))('%s judges any event', (_eventType, judge) => {
  for (const event of events) {
    for (const outcome of [answers(null), throws, timesOut]) {
      const { headline, records } = judgeOutcome(judge, { event, outcome });
      expect(headline).toMatch(/\.$/);
      expect(records).toHaveLength(1);
    }
  }
});
