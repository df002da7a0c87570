/** Modules that are here and that a reader may have meant by another name, the usual ones first. */
export const familiarModules: readonly string[] =
  `node:crypto node:fs node:fs/promises node:path node:zlib node:util node:url node:buffer
  node:events node:stream node:stream/promises node:assert node:async_hooks node:os node:http node:https
  node:querystring node:string_decoder node:timers node:timers/promises node:perf_hooks node:module
  node:process @aws-sdk/client-s3 @aws-sdk/client-dynamodb @aws-sdk/client-sqs @aws-sdk/client-sns
  @aws-sdk/client-lambda @aws-sdk/client-ssm @aws-sdk/client-secrets-manager @aws-sdk/client-eventbridge
  @aws-sdk/client-sts @aws-sdk/client-ses @aws-sdk/client-cloudwatch @aws-sdk/lib-dynamodb
  @aws-sdk/util-dynamodb @aws-sdk/lib-storage @aws-sdk/credential-providers @aws-sdk/s3-request-presigner
  aws-xray-sdk aws-xray-sdk-core @aws-lambda-powertools/batch @aws-lambda-powertools/logger
  @aws-lambda-powertools/metrics @aws-lambda-powertools/tracer`.split(/\s+/);
