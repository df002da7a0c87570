import { defineSources } from '../rule.ts';

/** Where the rules of API Gateway's authorizers come from. */
export const authorizerSources = defineSources({
  output: [
    'Output from an API Gateway Lambda authorizer',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html',
    '2026-11-24',
  ],
  denied: [
    'How do I troubleshoot 403 errors from an API Gateway REST API with a Lambda authorizer?',
    'https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-403-error-lambda-authorizer/',
    '2026-11-24',
  ],
  capturedDenial: [
    'chalice: issue 971, the response to a policy that allows nothing',
    'https://github.com/aws/chalice/issues/971',
    '2026-11-30',
  ],
  cache: [
    'Why does a proxy resource with a caching Lambda authorizer return “User is not authorized to access this resource”?',
    'https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-lambda-authorization-errors/',
    '2026-11-24',
  ],
  unauthorized: [
    'jwt-rsa-aws-custom-authorizer: pull request 6, 401 for a failed authorizer',
    'https://github.com/auth0-samples/jwt-rsa-aws-custom-authorizer/pull/6',
    '2026-11-24',
  ],
  answersStatus: [
    'serverless/examples: issue 305, an authorizer that answers with a status',
    'https://github.com/serverless/examples/issues/305',
    '2026-11-24',
  ],
  answersNull: [
    'lambda_authorizer: issue 1, “Could not parse policy”',
    'https://github.com/ExpanseLLC/lambda_authorizer/issues/1',
    '2026-11-30',
  ],
  nestedContext: [
    'serverless-offline: pull request 1244, values of the context as API Gateway takes them',
    'https://github.com/dherault/serverless-offline/pull/1244',
    '2026-11-30',
  ],
  nullCondition: [
    'aws-lambda-dotnet: issue 2022, a condition set to null',
    'https://github.com/aws/aws-lambda-dotnet/issues/2022',
    '2026-11-24',
  ],
  gatewayResponses: [
    'Gateway response types for API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    '2026-11-24',
  ],
  httpApi: [
    'Control access to HTTP APIs with AWS Lambda authorizers in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
    '2026-11-24',
  ],
  webSocketConnect: [
    'Manage connected users and client apps: $connect and $disconnect routes',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html',
    '2026-11-24',
  ],
  webSocketAuthorizer: [
    'Control access to WebSocket APIs with AWS Lambda REQUEST authorizers',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html',
    '2026-11-24',
  ],
  webSocketQuotas: [
    'Quotas for configuring and running a WebSocket API in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
    '2026-11-24',
  ],
  grammar: [
    'IAM: Grammar of the IAM JSON policy language',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    '2026-11-30',
  ],
  resource: [
    'IAM JSON policy elements: Resource',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    '2026-11-30',
  ],
  conditions: [
    'IAM JSON policy elements: Condition operators',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    '2026-11-30',
  ],
});
