#!/usr/bin/env bash
# Connects a rule to one existing function, and an authorizer to another.
set -euo pipefail

rule_function=store-reading
authorizer_function=authorize-device
account_id=$(aws sts get-caller-identity --query Account --output text)
arn_of() {
  aws lambda get-function --function-name "$1" --query Configuration.FunctionArn --output text
}
rule_arn_of() {
  aws iot get-topic-rule --rule-name "$1" --query ruleArn --output text
}

aws iot create-topic-rule --rule-name greenhouse --topic-rule-payload '{
  "awsIotSqlVersion": "2016-03-23",
  "sql": "SELECT *, topic() AS topic, timestamp() AS receivedAt FROM '"'greenhouse/+/+'"'",
  "actions": [{ "lambda": { "functionArn": "'"$(arn_of "$rule_function")"'" } }]
}'

# Rule and account both: otherwise rules of any account could invoke the function.
aws lambda add-permission \
  --function-name "$rule_function" \
  --statement-id greenhouse \
  --action lambda:InvokeFunction \
  --principal iot.amazonaws.com \
  --source-account "$account_id" \
  --source-arn "$(rule_arn_of greenhouse)"

# For user name and password. With a token, leave signing on and give a key instead.
authorizer_arn=$(aws iot create-authorizer \
  --authorizer-name devices \
  --authorizer-function-arn "$(arn_of "$authorizer_function")" \
  --signing-disabled \
  --status ACTIVE \
  --query authorizerArn --output text)
aws lambda add-permission \
  --function-name "$authorizer_function" \
  --statement-id devices \
  --action lambda:InvokeFunction \
  --principal iot.amazonaws.com \
  --source-account "$account_id" \
  --source-arn "$authorizer_arn"

# Invokes it with a password, which has to be base64, and shows what AWS IoT makes of the answer.
aws iot test-invoke-authorizer --authorizer-name devices \
  --mqtt-context '{"username":"sensor-10-23","password":"Z3JlZW4uV2F0ZXItNDE=","clientId":"sensor-10-23"}'
