#!/usr/bin/env bash
# Sends the events of a bus, and the tick of a clock, to two existing functions.
set -euo pipefail

arn_of() {
  aws lambda get-function --function-name "$1" --query Configuration.FunctionArn --output text
}
order_function_arn=$(arn_of pack-order)
report_function_arn=$(arn_of nightly-report)

# A bus of your own, and a rule that picks some of its events.
aws events create-event-bus --name shop
rule_arn=$(aws events put-rule --name order-placed --event-bus-name shop \
  --event-pattern '{ "source": ["com.example.shop"], "detail-type": ["OrderPlaced"] }' \
  --query RuleArn --output text)

# Who may invoke the function: this rule. Its ARN names the account, so --source-account is not needed.
aws lambda add-permission \
  --function-name pack-order \
  --statement-id order-placed \
  --action lambda:InvokeFunction \
  --principal events.amazonaws.com \
  --source-arn "$rule_arn"

aws events put-targets --rule order-placed --event-bus-name shop \
  --targets "Id=pack-order,Arn=$order_function_arn,RetryPolicy={MaximumEventAgeInSeconds=3600}"

# The same for a schedule: a rule on the default bus, in UTC.
schedule_arn=$(aws events put-rule --name nightly-report \
  --schedule-expression 'cron(0 5 * * ? *)' --query RuleArn --output text)

aws lambda add-permission \
  --function-name nightly-report \
  --statement-id nightly-report \
  --action lambda:InvokeFunction \
  --principal events.amazonaws.com \
  --source-arn "$schedule_arn"

aws events put-targets --rule nightly-report \
  --targets "Id=nightly-report,Arn=$report_function_arn"

# An event, to see it arrive. Give a new rule a minute first. Detail is JSON as a text.
sleep 60
aws events put-events --entries '[{
  "EventBusName": "shop",
  "Source": "com.example.shop",
  "DetailType": "OrderPlaced",
  "Detail": "{ \"orderId\": \"A-21044\", \"total\": 28.3 }"
}]'
