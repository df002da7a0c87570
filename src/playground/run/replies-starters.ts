import { kindOfReply } from './replies.ts';

/** A reply to begin with. */
export interface ReplyStarter {
  label: string;
  text: string;
}

const bodies: Record<string, object> = {
  'dynamodb/GetItem': { Item: { id: '1', name: 'First' } },
  'dynamodb/Query': { Items: [{ id: '1', name: 'First' }], Count: 1, ScannedCount: 1 },
  'dynamodb/Scan': { Items: [{ id: '1', name: 'First' }], Count: 1, ScannedCount: 1 },
  'lambda/Invoke': { StatusCode: 200, Payload: '{"ok":true}' },
  's3/GetObject': { Body: 'Hello from S3', ContentType: 'text/plain' },
  's3/ListObjectsV2': { Contents: [{ Key: 'a.txt', Size: 5 }], KeyCount: 1, IsTruncated: false },
  'secrets-manager/GetSecretValue': { Name: 'example', SecretString: '{"user":"me"}' },
  'sqs/SendMessage': { MessageId: '2e1424d4-f796-459a-8184-9c92662be6da' },
  'ssm/GetParameter': { Parameter: { Name: '/example', Type: 'String', Value: 'value' } },
};

const errors: [of: RegExp, name: string][] = [
  [/^s3\/GetObject$/, 'NoSuchKey'],
  [/^s3\/HeadObject$/, 'NotFound'],
  [/^s3\//, 'AccessDenied'],
  [/^dynamodb\/(?:Put|Update|Delete)Item$/, 'ConditionalCheckFailedException'],
  [/^dynamodb\//, 'ProvisionedThroughputExceededException'],
  [/^sqs\//, 'QueueDoesNotExist'],
  [/^lambda\//, 'TooManyRequestsException'],
  [/^ssm\/GetParameter$/, 'ParameterNotFound'],
  [/^secrets-manager\//, 'ResourceNotFoundException'],
];

/** Replies to begin with, for one call: an empty success, an error and, where one is known, a full answer. */
export function replyStarters(key: string): ReplyStarter[] {
  if (kindOfReply(key) === 'http') {
    const headers = { 'content-type': 'application/json' };
    return [
      starter('Empty success', { status: 200, headers: {}, body: '' }),
      starter('JSON', { status: 200, headers, body: '{"ok":true}' }),
      starter('Status 500', { status: 500, headers: {}, body: 'Internal Server Error' }),
      starter('ECONNREFUSED', { $error: 'ECONNREFUSED' }),
    ];
  }
  const body = Object.hasOwn(bodies, key) ? bodies[key] : undefined;
  const error = errors.find(([of]) => of.test(key))?.[1] ?? 'AccessDeniedException';
  return [
    starter('Empty success', {}),
    ...(body ? [starter('With data', body)] : []),
    starter(error, { $error: error }),
  ];
}

function starter(label: string, reply: object): ReplyStarter {
  return { label, text: `${JSON.stringify(reply, null, 2)}\n` };
}
