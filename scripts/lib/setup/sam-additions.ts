/**
 * Names that AWS SAM documents and the published specification, which knows an older SAM, lacks. `like` names a
 * resource type whose properties SAM passes on. Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */
export const samAdditions: Readonly<Record<string, { like?: string; names?: readonly string[] }>> =
  {
    'AWS::Serverless::Function': {
      like: 'AWS::Lambda::Function',
      names: ['RuntimeManagementConfig'],
    },
    SQSEvent: { like: 'AWS::Lambda::EventSourceMapping' },
    KinesisEvent: { like: 'AWS::Lambda::EventSourceMapping' },
    DynamoDBEvent: {
      like: 'AWS::Lambda::EventSourceMapping',
      names: ['Cluster', 'ConsumerGroupId'],
    },
    SNSEvent: {
      names: ['FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy', 'Region', 'SqsSubscription'],
    },
    EventBridgeRuleEvent: {
      names: ['DeadLetterConfig', 'RetryPolicy', 'RuleName', 'State', 'Target', 'InputTransformer'],
    },
    ScheduleEvent: {
      names: [
        'DeadLetterConfig',
        'RetryPolicy',
        'State',
        'ScheduleExpression',
        'FlexibleTimeWindow',
      ],
    },
    // The specification has no Cognito event at all; an event may be of any kind, so any kind may carry its names.
    S3Event: { names: ['UserPool', 'Trigger'] },
  };
