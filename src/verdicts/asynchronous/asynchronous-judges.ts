import type { Judge } from '../judge.ts';
import { asyncJudge } from './async-judge.ts';
import { configJudge } from './config-judge.ts';
import { customResourceJudge } from './custom-resource-judge.ts';
import { logHints } from './log-hints.ts';
import { pipelineJobJudge } from './pipeline-job-judge.ts';
import { s3Judge } from './s3-judge.ts';
import { snsHints } from './sns-hints.ts';

/** The judges of asynchronous events by event type. */
export const asynchronousJudges: Record<string, Judge> = {
  's3/notification': s3Judge,
  'sns/notification': asyncJudge('SNS', snsHints),
  'eventbridge/event': asyncJudge('EventBridge'),
  'eventbridge/scheduled': asyncJudge('EventBridge'),
  'cloudwatch-logs/subscription': asyncJudge(
    'CloudWatch Logs',
    logHints,
    ', though its log events stay in their log group',
  ),
  'codecommit/trigger': asyncJudge('CodeCommit'),
  'iot/rule': asyncJudge('AWS IoT'),
  'iot/button': asyncJudge('AWS IoT'),
  'iot-events/action': asyncJudge('AWS IoT Events'),
  'config/configuration-item-change': configJudge,
  'config/oversized-configuration-item-change': configJudge,
  'config/scheduled': configJudge,
  'cloudformation/custom-resource': customResourceJudge,
  'codepipeline/job': pipelineJobJudge,
};
