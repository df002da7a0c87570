#!/usr/bin/env bash
# Makes a custom rule out of an existing function. AWS Config must be recording already.
set -euo pipefail

function_name=check-instance-type
role_name=check-instance-type
rule_name=instance-type
account_id=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

# What the function may do: report verdicts, and fetch resources that are too large to send.
aws iam put-role-policy --role-name "$role_name" --policy-name report-verdicts --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["config:PutEvaluations", "config:GetResourceConfigHistory"],
    "Resource": "*"
  }]
}'

# The rule cannot be made before it may invoke, and has no ARN before it is made: so first the account …
aws lambda add-permission \
  --function-name "$function_name" \
  --statement-id any-rule \
  --action lambda:InvokeFunction \
  --principal config.amazonaws.com \
  --source-account "$account_id"

aws configservice put-config-rule --config-rule '{
  "ConfigRuleName": "'"$rule_name"'",
  "InputParameters": "{\"desiredInstanceType\":\"t4g.small\"}",
  "Scope": { "ComplianceResourceTypes": ["AWS::EC2::Instance"] },
  "Source": {
    "Owner": "CUSTOM_LAMBDA",
    "SourceIdentifier": "'"$function_arn"'",
    "SourceDetails": [
      { "EventSource": "aws.config", "MessageType": "ConfigurationItemChangeNotification" },
      { "EventSource": "aws.config", "MessageType": "OversizedConfigurationItemChangeNotification" }
    ]
  }
}'

# … and now only this rule.
rule_arn=$(aws configservice describe-config-rules --config-rule-names "$rule_name" \
  --query 'ConfigRules[0].ConfigRuleArn' --output text)
aws lambda add-permission \
  --function-name "$function_name" \
  --statement-id "$rule_name" \
  --action lambda:InvokeFunction \
  --principal config.amazonaws.com \
  --source-account "$account_id" \
  --source-arn "$rule_arn"
aws lambda remove-permission --function-name "$function_name" --statement-id any-rule

# Evaluates all that is in scope, without waiting for a change.
aws configservice start-config-rules-evaluation --config-rule-names "$rule_name"
