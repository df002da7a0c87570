#!/usr/bin/env bash
# Puts existing functions behind an HTTP API: `orders` answers, `check-request` decides who gets in.
set -euo pipefail

region=$(aws configure get region)
account=$(aws sts get-caller-identity --query Account --output text)
arn_of() {
  aws lambda get-function-configuration --function-name "$1" --query FunctionArn --output text
}
orders_arn=$(arn_of orders)
check_arn=$(arn_of check-request)

api_id=$(aws apigatewayv2 create-api --name orders --protocol-type HTTP --query ApiId --output text)

# The format has to be named here: 2.0, or 1.0 for functions written for REST APIs.
integration_id=$(aws apigatewayv2 create-integration --api-id "$api_id" \
  --integration-type AWS_PROXY --integration-uri "$orders_arn" \
  --payload-format-version 2.0 --query IntegrationId --output text)

# Without --enable-simple-responses the authorizer has to answer with a policy.
authorizer_id=$(aws apigatewayv2 create-authorizer --api-id "$api_id" --name check-request \
  --authorizer-type REQUEST --authorizer-payload-format-version 2.0 --enable-simple-responses \
  --identity-source '$request.header.Authorization' --authorizer-result-ttl-in-seconds 300 \
  --authorizer-uri "arn:aws:apigateway:$region:lambda:path/2015-03-31/functions/$check_arn/invocations" \
  --query AuthorizerId --output text)

aws apigatewayv2 create-route --api-id "$api_id" --route-key 'GET /orders/{id}' \
  --target "integrations/$integration_id" --authorization-type CUSTOM --authorizer-id "$authorizer_id"

aws apigatewayv2 create-stage --api-id "$api_id" --stage-name '$default' --auto-deploy

# Two permissions: the route’s ARN for the function, the authorizer’s ARN for the authorizer.
aws lambda add-permission --function-name orders --statement-id http-api-orders \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-account "$account" \
  --source-arn "arn:aws:execute-api:$region:$account:$api_id/*/GET/orders/*"
aws lambda add-permission --function-name check-request --statement-id http-api-authorizer \
  --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-account "$account" \
  --source-arn "arn:aws:execute-api:$region:$account:$api_id/authorizers/$authorizer_id"

curl --header 'Authorization: Bearer b7f3c09e5a1d4826' \
  "https://$api_id.execute-api.$region.amazonaws.com/orders/42"
