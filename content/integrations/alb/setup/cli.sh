#!/usr/bin/env bash
# Puts an existing function behind an existing listener. Usage: ./cli.sh <listener ARN>
set -euo pipefail

listener_arn=$1
function_name=shop-web
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

target_group_arn=$(aws elbv2 create-target-group --name shop-web --target-type lambda \
  --query 'TargetGroups[0].TargetGroupArn' --output text)

# Registering the function fails unless the permission is there first.
aws lambda add-permission --function-name "$function_name" --statement-id load-balancer \
  --action lambda:InvokeFunction --principal elasticloadbalancing.amazonaws.com \
  --source-arn "$target_group_arn"

aws elbv2 register-targets --target-group-arn "$target_group_arn" --targets "Id=$function_arn"

aws elbv2 create-rule --listener-arn "$listener_arn" --priority 10 \
  --conditions 'Field=path-pattern,Values=/products*' \
  --actions "Type=forward,TargetGroupArn=$target_group_arn"

# Optional: true turns headers into multiValueHeaders, in the event and in the answer.
aws elbv2 modify-target-group-attributes --target-group-arn "$target_group_arn" \
  --attributes Key=lambda.multi_value_headers.enabled,Value=false
