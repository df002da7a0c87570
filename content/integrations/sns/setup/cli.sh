#!/usr/bin/env bash
# Creates a topic and subscribes an existing function to it.
set -euo pipefail

function_name=process-orders

function_arn=$(aws lambda get-function-configuration --function-name "$function_name" \
  --query FunctionArn --output text)
topic_arn=$(aws sns create-topic --name orders --query TopicArn --output text)

# No --source-account: SNS does not send it, and Lambda would deny access.
aws lambda add-permission --function-name "$function_name" \
  --statement-id orders-topic --action lambda:InvokeFunction \
  --principal sns.amazonaws.com --source-arn "$topic_arn"

subscription_arn=$(aws sns subscribe --topic-arn "$topic_arn" --protocol lambda \
  --notification-endpoint "$function_arn" --return-subscription-arn \
  --query SubscriptionArn --output text)

# A dead-letter queue for what never reaches Lambda.
queue_url=$(aws sqs create-queue --queue-name orders-undelivered --query QueueUrl --output text)
queue_arn=$(aws sqs get-queue-attributes --queue-url "$queue_url" \
  --attribute-names QueueArn --query Attributes.QueueArn --output text)
policy='{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
  "Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage",
  "Resource":"'"$queue_arn"'","Condition":{"ArnEquals":{"aws:SourceArn":"'"$topic_arn"'"}}}]}'
aws sqs set-queue-attributes --queue-url "$queue_url" \
  --attributes "$(jq -n --arg policy "$policy" '{Policy: $policy}')"
aws sns set-subscription-attributes --subscription-arn "$subscription_arn" \
  --attribute-name RedrivePolicy \
  --attribute-value '{"deadLetterTargetArn":"'"$queue_arn"'"}'

aws sns publish --topic-arn "$topic_arn" --subject 'Order placed' \
  --message '{"orderId":"A-10293","customer":{"email":"ada@example.com"}}' \
  --message-attributes '{"country":{"DataType":"String","StringValue":"DE"}}'
