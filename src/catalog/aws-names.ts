/** Names that AWS gave, as far as ARNs in samples use them. A new one is added to its list. */
export const awsPartitions = ['aws', 'aws-cn', 'aws-us-gov'];

export const awsRegions = words(`
  af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
  ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2
  eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1
  us-east-1 us-east-2 us-gov-east-1 us-gov-west-1 us-west-1 us-west-2
`);

/** Service namespaces of ARNs. `''`: neither region nor account; `account`: no region; `region`: no account. */
export const awsServices: Readonly<Record<string, '' | 'account' | 'region' | 'both' | 'any'>> = {
  ...Object.fromEntries(
    words(`
      acm airflow appconfig application-autoscaling apprunner appsync athena autoscaling backup batch bedrock chime
      client-vpn cloudformation cloudtrail cloudwatch codebuild codecommit codedeploy codepipeline cognito-identity
      cognito-idp cognito-sync comprehend config connect databrew dms docdb docdb-elastic dynamodb ecr ecs eks elasticache
      elasticfilesystem elasticloadbalancing es events execute-api firehose glue guardduty imagebuilder inspector2
      iot kafka kinesis kinesisanalytics kinesisvideo kms lambda lex logs macie2 mediaconvert mq network-firewall opensearch
      pipes quicksight rds redshift rekognition s3-object-lambda s3-outposts sagemaker scheduler secretsmanager securityhub
      servicecatalog servicediscovery ses sns sqs ssm states textract timestream transcribe transfer translate vpc-lattice wafv2
      workmail xray
    `).map((service) => [service, 'both'] as const),
  ),
  apigateway: 'region',
  cloudfront: 'account',
  ec2: 'any',
  iam: 'account',
  route53: 'any',
  s3: 'any',
  sts: 'account',
};

/** What the last part of an ARN looks like, for services whose ARNs are easily got wrong. */
export const arnResources: Readonly<Record<string, RegExp>> = {
  dynamodb: /^table\/[\w.-]+(\/(stream|index|backup)\/.+)?$/,
  elasticloadbalancing: /^(targetgroup|loadbalancer|listener|listener-rule)\/.+/,
  events: /^(rule|event-bus|archive|replay|connection|api-destination)\/.+/,
  firehose: /^deliverystream\/.+/,
  kinesis: /^stream\/[\w.-]+(\/consumer\/.+)?$/,
  lambda: /^(function|layer|event-source-mapping|code-signing-config):.+/,
  logs: /^log-group:.+/,
  secretsmanager: /^secret:.+/,
  sns: /^[\w-]+(\.fifo)?(:[\w-]+)?$/,
  sqs: /^[\w-]+(\.fifo)?$/,
  states: /^(stateMachine|execution|activity|express|mapRun):.+/,
};

/** Accounts that samples may name: those of AWS's own documentation. */
export const exampleAccounts = ['123456789012', '111122223333', '444455556666'];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
