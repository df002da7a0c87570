#!/usr/bin/env bash
# Puts an existing function behind an existing listener. Usage: ./cli.sh <ARN of the listener>
set -euo pipefail

listener_arn=$1
function_name=shop-web
function_arn=$(aws lambda get-function-configuration --function-name "$function_name" \
  --query FunctionArn --output text)
account=$(aws sts get-caller-identity --query Account --output text)

target_group_arn=$(aws elbv2 create-target-group --name shop-web --target-type lambda \
  --query 'TargetGroups[0].TargetGroupArn' --output text)

# The permission has to be there before the function can be registered.
aws lambda add-permission --function-name "$function_name" --statement-id load-balancer \
  --action lambda:InvokeFunction --principal elasticloadbalancing.amazonaws.com \
  --source-arn "$target_group_arn" --source-account "$account"

aws elbv2 register-targets --target-group-arn "$target_group_arn" --targets "Id=$function_arn"

# true turns headers into multiValueHeaders, in the event and in the answer.
aws elbv2 modify-target-group-attributes --target-group-arn "$target_group_arn" \
  --attributes Key=lambda.multi_value_headers.enabled,Value=false

aws elbv2 create-rule --listener-arn "$listener_arn" --priority 10 \
  --conditions 'Field=path-pattern,Values=/products*' \
  --actions "Type=forward,TargetGroupArn=$target_group_arn"
