import type { Invocation } from '../catalog/types.ts';
import type { Judge } from './judge.ts';

type Judges = Record<string, Judge>;

/** The families, each loaded when it is asked for: a playground needs one of them. */
const families = {
  alexa: async (): Promise<Judges> => (await import('./alexa/alexa-judges.ts')).alexaJudges,
  asynchronous: async (): Promise<Judges> =>
    (await import('./asynchronous/asynchronous-judges.ts')).asynchronousJudges,
  authorizers: async (): Promise<Judges> =>
    (await import('./authorizers/authorizer-judges.ts')).authorizerJudges,
  cloudfront: async (): Promise<Judges> =>
    (await import('./cloudfront/cloudfront-judges.ts')).cloudfrontJudges,
  cognito: async (): Promise<Judges> => (await import('./cognito/cognito-judges.ts')).cognitoJudges,
  contracts: async (): Promise<Judges> =>
    (await import('./contracts/contract-judges.ts')).contractJudges,
  firehose: async (): Promise<Judges> =>
    (await import('./firehose/firehose-judges.ts')).firehoseJudges,
  http: async (): Promise<Judges> => (await import('./http/http-judges.ts')).httpJudges,
  lex: async (): Promise<Judges> => (await import('./lex/lex-judges.ts')).lexJudges,
  queues: async (): Promise<Judges> => (await import('./queues/queue-judges.ts')).queueJudges,
  s3Batch: async (): Promise<Judges> =>
    (await import('./s3-batch/s3-batch-judges.ts')).s3BatchJudges,
  streams: async (): Promise<Judges> => (await import('./streams/stream-judges.ts')).streamJudges,
};

/** The families that judge the event types of an integration; `asynchronous` judges those of the others. */
const familiesOf: Record<string, (keyof typeof families)[]> = {
  alb: ['http'],
  alexa: ['alexa'],
  'api-gateway': ['http', 'authorizers'],
  cloudformation: ['asynchronous', 'contracts'],
  cloudfront: ['cloudfront'],
  cognito: ['cognito'],
  dynamodb: ['streams'],
  firehose: ['firehose'],
  iot: ['asynchronous', 'authorizers', 'contracts'],
  kinesis: ['streams'],
  lex: ['lex'],
  msk: ['streams'],
  's3-batch': ['s3Batch'],
  ses: ['contracts'],
  sqs: ['queues'],
};

/** The judge of an event type. One that none was written for is judged by how it is invoked. */
export async function judgeOf(eventType: string, invocation: Invocation): Promise<Judge> {
  const integration = eventType.replace(/\/.*$/, '');
  const own = Object.hasOwn(familiesOf, integration) ? familiesOf[integration] : undefined;
  for (const family of own ?? (['asynchronous'] as const)) {
    const judges = await families[family]();
    const judge = Object.hasOwn(judges, eventType) ? judges[eventType] : undefined;
    if (judge) return judge;
  }
  return invocation === 'asynchronous'
    ? (await import('./asynchronous/plain-asynchronous-judge.ts')).plainAsynchronousJudge
    : (await import('./asynchronous/plain-synchronous-judge.ts')).plainSynchronousJudge;
}
