import { replyKey } from '../../sandbox/protocol.ts';
import type { RecordedCall } from '../../sandbox/protocol.ts';
import { formatDuration } from './format-duration.ts';
import { kindOfReply } from './replies.ts';

/** A recorded call as it is shown; all of it is text from the sandbox. */
export interface CallDescription {
  id: number;
  /** `S3 GetObject`, or `POST https://example.com/items?page=2`. */
  title: string;
  /** When it was made, counted from the invocation's start. */
  at: string;
  /** What it is answered by. */
  key: string;
  /** What was sent and what came back, each under its name. */
  texts: { name: string; text: string }[];
  /** The error's name, where the answer is one. */
  error?: string;
}

/** Services whose names are more than their packages' in capitals. */
const serviceNames: Record<string, string> = {
  'cloudwatch-logs': 'CloudWatch Logs',
  cloudwatch: 'CloudWatch',
  dynamodb: 'DynamoDB',
  eventbridge: 'EventBridge',
  'secrets-manager': 'Secrets Manager',
  codepipeline: 'CodePipeline',
  'config-service': 'Config',
  'x-ray': 'X-Ray',
  xray: 'X-Ray',
  ...Object.fromEntries(
    ['ec2', 'ecs', 'iam', 'kms', 'rds', 's3', 'ses', 'sesv2', 'sns', 'sqs', 'ssm', 'sts'].map(
      (name) => [name, name.toUpperCase()],
    ),
  ),
  sfn: 'Step Functions',
};

/** Tells a recorded call for the list of calls. */
export function describeCall(call: RecordedCall): CallDescription {
  const key = replyKey(call);
  const answer = {
    name: call.error === undefined ? 'Answered' : 'Failed with',
    text: pretty(call.reply),
  };
  const error = call.error === undefined ? {} : { error: call.error };
  const common = { id: call.id, at: formatDuration(call.atMs), key, ...error };
  if (call.kind === 'aws') {
    const texts = [{ name: 'Input', text: pretty(call.input) }, answer];
    return { ...common, title: titleOfKey(key), texts };
  }
  const headers = call.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  const sent = [
    { name: 'Headers', text: headers },
    { name: 'Body', text: pretty(call.body) },
  ].filter(({ text }) => text !== '');
  return { ...common, title: `${call.method} ${call.url}`, texts: [...sent, answer] };
}

/** `S3 GetObject` for `s3/GetObject`; other keys are titles themselves. */
export function titleOfKey(key: string): string {
  if (kindOfReply(key) === 'http') return key;
  const [service = '', operation = ''] = key.split('/', 2);
  return `${serviceName(service)} ${operation}`;
}

function serviceName(id: string): string {
  const known = Object.hasOwn(serviceNames, id) ? serviceNames[id] : undefined;
  return (
    known ??
    id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
