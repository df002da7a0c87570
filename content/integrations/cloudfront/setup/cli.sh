#!/usr/bin/env bash
# Associates a new function with the viewer requests of an existing distribution.
# Usage: ./cli.sh <id of the distribution>    (needs jq, and function.zip in this folder)
set -euo pipefail

distribution=$1
export AWS_REGION=us-east-1 # CloudFront takes functions from nowhere else.

role_arn=$(aws iam create-role --role-name shop-edge --query Role.Arn --output text \
  --assume-role-policy-document '{
    "Version": "2012-10-17",
    "Statement": [{
      "Effect": "Allow",
      "Principal": { "Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] },
      "Action": "sts:AssumeRole"
    }]
  }')
aws iam attach-role-policy --role-name shop-edge \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
sleep 10 # A new role takes some seconds to be usable.

aws lambda create-function --function-name shop-edge --runtime nodejs24.x \
  --handler index.handler --zip-file fileb://function.zip --role "$role_arn" \
  --timeout 5 --memory-size 128
aws lambda wait function-active-v2 --function-name shop-edge
# A numbered version: $LATEST and aliases are refused.
version_arn=$(aws lambda publish-version --function-name shop-edge --query FunctionArn --output text)

aws cloudfront get-distribution-config --id "$distribution" > current.json
etag=$(jq -r .ETag current.json)
jq --arg arn "$version_arn" '.DistributionConfig
  | .DefaultCacheBehavior.LambdaFunctionAssociations = {
      Quantity: 1,
      Items: [{ LambdaFunctionARN: $arn, EventType: "viewer-request", IncludeBody: false }]
    }' current.json > changed.json

# This replaces all associations of the default cache behavior, and replicates the function.
aws cloudfront update-distribution --id "$distribution" --if-match "$etag" \
  --distribution-config file://changed.json
aws cloudfront wait distribution-deployed --id "$distribution"
