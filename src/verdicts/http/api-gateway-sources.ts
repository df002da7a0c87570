import { defineSources } from '../rule.ts';

/** Where the rules of API Gateway come from. */
export const apiGatewaySources = defineSources({
  lambdaGuide: [
    'Invoking a Lambda function using an Amazon API Gateway endpoint',
    'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html',
    '2026-11-24',
  ],
  restProxy: [
    'Lambda proxy integrations in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
    '2026-11-24',
  ],
  binaryMedia: [
    'Return binary media from a Lambda proxy integration in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/lambda-proxy-binary-media.html',
    '2026-11-30',
  ],
  importantNotes: [
    'Amazon API Gateway important notes',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
    '2026-11-30',
  ],
  gatewayResponses: [
    'Gateway response types for API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    '2026-11-24',
  ],
  httpApi: [
    'Create AWS Lambda proxy integrations for HTTP APIs in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
    '2026-11-24',
  ],
  httpApiTroubleshooting: [
    'Troubleshooting issues with HTTP API Lambda integrations',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html',
    '2026-11-24',
  ],
  httpApiStatusCodes: [
    'How do I map the response status codes for API Gateway integrations in HTTP APIs?',
    'https://aws.amazon.com/premiumsupport/knowledge-center/api-gateway-status-codes-http-api/',
    '2026-11-30',
  ],
  localstackTests: [
    'LocalStack: tests of Lambda proxy integration, recorded against AWS',
    'https://github.com/localstack/localstack/blob/main/tests/aws/services/apigateway/test_apigateway_lambda.py',
    '2026-11-24',
  ],
  testToolReads: [
    'aws-lambda-dotnet, Lambda Test Tool: how API Gateway reads an answer',
    'https://github.com/aws/aws-lambda-dotnet/blob/master/Tools/LambdaTestTool-v2/src/Amazon.Lambda.TestTool/Extensions/InvokeResponseExtensions.cs',
    '2026-11-24',
  ],
  testToolSends: [
    'aws-lambda-dotnet, Lambda Test Tool: what API Gateway sends to the client',
    'https://github.com/aws/aws-lambda-dotnet/blob/master/Tools/LambdaTestTool-v2/src/Amazon.Lambda.TestTool/Extensions/ApiGatewayResponseExtensions.cs',
    '2026-11-30',
  ],
  samCli: [
    'AWS SAM CLI: how its local API Gateway reads an answer',
    'https://github.com/aws/aws-sam-cli/blob/develop/samcli/local/apigw/local_apigw_service.py',
    '2026-11-30',
  ],
  objectBody: [
    'lambda-proxy: issue 59, a body that is an object',
    'https://github.com/vincentsarago/lambda-proxy/issues/59',
    '2026-11-24',
  ],
  unknownMember: [
    'micronaut-aws: issue 12, an answer with statusDescription',
    'https://github.com/micronaut-projects/micronaut-aws/issues/12',
    '2026-11-24',
  ],
  multiValueInFormat2: [
    'serverless-java-container: issue 377, response headers in format 2.0',
    'https://github.com/aws/serverless-java-container/issues/377',
    '2026-11-24',
  ],
  cookiesInFormat1: [
    'aws-lambda-go: pull request 280, cookies do not work in format 1.0',
    'https://github.com/aws/aws-lambda-go/pull/280',
    '2026-11-30',
  ],
  setCookieCase: [
    'serverless-http: pull request 168, several Set-Cookie headers in both formats',
    'https://github.com/dougmoscrop/serverless-http/pull/168',
    '2026-11-30',
  ],
  noContent: [
    'RFC 9110, HTTP Semantics: 204 No Content, 304 Not Modified',
    'https://www.rfc-editor.org/rfc/rfc9110.html#name-204-no-content',
    '2026-11-30',
  ],
  connect: [
    'Manage connected users and client apps: $connect and $disconnect routes',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html',
    '2026-11-24',
  ],
  routeResponse: [
    'Set up route responses for WebSocket APIs in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html',
    '2026-11-30',
  ],
  connectStatus: [
    'serverless-offline: pull request 1301, what API Gateway does with WebSockets',
    'https://github.com/dherault/serverless-offline/pull/1301',
    '2026-11-30',
  ],
  failedHandshake: [
    'aws-lambda-graphql: issue 107, a handshake that ends in a 502',
    'https://github.com/michalkvasnicak/aws-lambda-graphql/issues/107',
    '2026-11-24',
  ],
  malformedAtDisconnect: [
    'aws-lambda-graphql: pull request 48, no answer at $disconnect',
    'https://github.com/michalkvasnicak/aws-lambda-graphql/pull/48',
    '2026-11-24',
  ],
  messageError: [
    'aws-cdk: issue 18208, “Internal server error” on a WebSocket',
    'https://github.com/aws/aws-cdk/issues/18208',
    '2026-11-24',
  ],
  statusOfMessage: [
    'React chat app with WebSockets: issue 2, a status of 500 reaches the client as a message',
    'https://github.com/yai333/React-Chat-App-using-AWS-API-Gateway-Websocket-and-Serverless-Framework/issues/2',
    '2026-11-30',
  ],
});
