import type { Invocation } from '../catalog/types.ts';
import { alexaJudges } from './alexa/alexa-judges.ts';
import { asynchronousJudges } from './asynchronous/asynchronous-judges.ts';
import { plainAsynchronousJudge } from './asynchronous/plain-asynchronous-judge.ts';
import { plainSynchronousJudge } from './asynchronous/plain-synchronous-judge.ts';
import { authorizerJudges } from './authorizers/authorizer-judges.ts';
import { cloudfrontJudges } from './cloudfront/cloudfront-judges.ts';
import { cognitoJudges } from './cognito/cognito-judges.ts';
import { contractJudges } from './contracts/contract-judges.ts';
import { firehoseJudges } from './firehose/firehose-judges.ts';
import { httpJudges } from './http/http-judges.ts';
import type { Judge } from './judge.ts';
import { lexJudges } from './lex/lex-judges.ts';
import { queueJudges } from './queues/queue-judges.ts';
import { s3BatchJudges } from './s3-batch/s3-batch-judges.ts';
import { streamJudges } from './streams/stream-judges.ts';

/** The judges by event type. */
const judges: Record<string, Judge> = {
  ...alexaJudges,
  ...asynchronousJudges,
  ...authorizerJudges,
  ...cloudfrontJudges,
  ...cognitoJudges,
  ...contractJudges,
  ...firehoseJudges,
  ...httpJudges,
  ...lexJudges,
  ...queueJudges,
  ...s3BatchJudges,
  ...streamJudges,
};

/** The judge of an event type. One that none was written for is judged by how it is invoked. */
export function judgeOf(eventType: string, invocation: Invocation): Judge {
  const judge = Object.hasOwn(judges, eventType) ? judges[eventType] : undefined;
  return judge ?? (invocation === 'asynchronous' ? plainAsynchronousJudge : plainSynchronousJudge);
}
