#!/usr/bin/env bash
# Lets a bucket invoke an existing function of the same Region.
set -euo pipefail

function_name=process-report
role_name=process-report-role
account_id=$(aws sts get-caller-identity --query Account --output text)
bucket=quarterly-reports-$account_id
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

# What the function may do: read the objects it is told about.
aws iam put-role-policy --role-name "$role_name" --policy-name read-reports --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::'"$bucket"'/*"
  }]
}'

# Who may invoke it. The account matters: a bucket's ARN does not contain it.
aws lambda add-permission \
  --function-name "$function_name" \
  --statement-id quarterly-reports \
  --action lambda:InvokeFunction \
  --principal s3.amazonaws.com \
  --source-arn "arn:aws:s3:::$bucket" \
  --source-account "$account_id"

# Replaces the whole notification configuration of the bucket: add what is there already.
aws s3api put-bucket-notification-configuration --bucket "$bucket" --notification-configuration '{
  "LambdaFunctionConfigurations": [{
    "Id": "reports-to-lambda",
    "LambdaFunctionArn": "'"$function_arn"'",
    "Events": ["s3:ObjectCreated:*"],
    "Filter": {
      "Key": {
        "FilterRules": [
          { "Name": "prefix", "Value": "reports/" },
          { "Name": "suffix", "Value": ".csv" }
        ]
      }
    }
  }]
}'
