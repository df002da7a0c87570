#!/usr/bin/env bash
# Sends the errors of a log group to an existing function of the same account and Region.
set -euo pipefail

function_name=forward-errors
log_group=/shop/checkout
region=$(aws configure get region)
account_id=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

# Who may invoke it: CloudWatch Logs, for this log group. Without it the filter is refused.
aws lambda add-permission \
  --function-name "$function_name" \
  --statement-id checkout-errors \
  --action lambda:InvokeFunction \
  --principal logs.amazonaws.com \
  --source-arn "arn:aws:logs:$region:$account_id:log-group:$log_group:*" \
  --source-account "$account_id"

aws logs put-subscription-filter \
  --log-group-name "$log_group" \
  --filter-name errors \
  --filter-pattern '{ $.level = "ERROR" }' \
  --destination-arn "$function_arn"

# A line that passes the filter, to see it arrive. Allow a few minutes.
aws logs create-log-stream --log-group-name "$log_group" --log-stream-name test
aws logs put-log-events --log-group-name "$log_group" --log-stream-name test \
  --log-events '[{
    "timestamp": '"$(date +%s)"'000,
    "message": "{\"level\":\"ERROR\",\"message\":\"Only a test\"}"
  }]'
