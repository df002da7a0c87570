/** What an error's name tells of the answer that brought it. */
export interface ErrorFacts {
  $fault: 'client' | 'server';
  httpStatusCode: number;
  message: string;
}

/** Services whose protocol answers every mistake of the caller with 400. */
const alwaysBadRequest = new Set(
  (
    'cloudtrail cloudwatch-logs codecommit cognito-identity cognito-identity-provider config-service dynamodb ' +
    'dynamodb-streams ecr ecs eventbridge firehose glue kinesis kms organizations rekognition secrets-manager sfn ' +
    'sqs ssm textract translate'
  ).split(' '),
);

/** The services' own words for what handlers meet most. */
const messages: Record<string, string> = {
  AccessDenied: 'Access Denied',
  ConditionalCheckFailedException: 'The conditional request failed',
  NoSuchBucket: 'The specified bucket does not exist',
  NoSuchKey: 'The specified key does not exist.',
  PreconditionFailed: 'At least one of the pre-conditions you specified did not hold',
  ProvisionedThroughputExceededException:
    'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
  QueueDoesNotExist: 'The specified queue does not exist.',
  SlowDown: 'Please reduce your request rate.',
};

const statuses: [RegExp, number][] = [
  [/^(?:NotModified|304)$/, 304],
  [/^(?:AccessDenied|Forbidden|.*NotAuthorized|InvalidAccessKeyId|SignatureDoesNotMatch)/, 403],
  [/NotFound|NoSuch|DoesNotExist/, 404],
  [/Conflict|AlreadyExists|AlreadyOwned|InUse/, 409],
  [/PreconditionFailed/, 412],
  [/TooManyRequests|Throttl/, 429],
];

/**
 * Reads status, fault and message off the error's name: guesses by the habits of AWS's services,
 * since their models, which would know, are megabytes.
 */
export function errorFacts(service: string, name: string): ErrorFacts {
  const message = (Object.hasOwn(messages, name) && messages[name]) || 'UnknownError';
  if (/^(?:SlowDown|ServiceUnavailable)/.test(name)) {
    return { $fault: 'server', httpStatusCode: 503, message };
  }
  if (/^(?:Internal(?:Server|Service|Failure|Error)|ServiceException)/.test(name)) {
    return { $fault: 'server', httpStatusCode: 500, message };
  }
  const status = alwaysBadRequest.has(service)
    ? undefined
    : statuses.find(([pattern]) => pattern.test(name));
  return { $fault: 'client', httpStatusCode: status?.[1] ?? 400, message };
}
