import { asynchronousJudges } from './asynchronous-judges.ts';
import { plainAsynchronousJudge } from './plain-asynchronous-judge.ts';
import { answerRows, attemptRows } from './testing/async-rows-fs.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';

/** The event types for which nothing else is tested, and one of their samples. */
const plain: Record<string, string> = {
  'eventbridge/scheduled': 'cron',
  'codecommit/trigger': 'push',
  'iot/button': 'single',
  'iot-events/action': 'pressure-high',
};

for (const [eventType, sample] of Object.entries(plain)) {
  const judge = asynchronousJudges[eventType] ?? plainAsynchronousJudge;
  describeRows(eventType, judge, [...answerRows(sample), ...attemptRows(sample)]);
}

describeRows('somewhere/unknown', plainAsynchronousJudge, [
  ...answerRows({}),
  ...attemptRows({ anything: 1 }),
]);
