#!/usr/bin/env bash
# Shows the mails for one address to an existing function. The domain is verified, its MX record
# points to inbound-smtp.<region>.amazonaws.com, and the bucket lets SES write.
set -euo pipefail

function_name=incoming-mail
bucket=incoming-mail
region=eu-west-1

account=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function-configuration --function-name "$function_name" \
  --region "$region" --query FunctionArn --output text)

aws ses create-receipt-rule-set --region "$region" --rule-set-name incoming

# Before the rule: SES checks whether it may invoke the function.
aws lambda add-permission --region "$region" --function-name "$function_name" \
  --statement-id receipt-rule --action lambda:InvokeFunction --principal ses.amazonaws.com \
  --source-account "$account" \
  --source-arn "arn:aws:ses:$region:$account:receipt-rule-set/incoming:receipt-rule/orders"

aws ses create-receipt-rule --region "$region" --rule-set-name incoming --rule '{
  "Name": "orders",
  "Enabled": true,
  "ScanEnabled": true,
  "Recipients": ["orders@example.com"],
  "Actions": [
    { "S3Action": { "BucketName": "'"$bucket"'", "ObjectKeyPrefix": "mails/" } },
    { "LambdaAction": { "FunctionArn": "'"$function_arn"'", "InvocationType": "Event" } }
  ]
}'

# Only one rule set of the account is active; this replaces the one that is.
aws ses set-active-receipt-rule-set --region "$region" --rule-set-name incoming
