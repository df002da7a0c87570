#!/usr/bin/env bash
# Connects an existing function to a new queue. The function's timeout is 30 seconds here.
set -euo pipefail

function_name=process-orders
role_name=process-orders-role

dead_letter_url=$(aws sqs create-queue --queue-name orders-dead-letters \
  --attributes MessageRetentionPeriod=1209600 --query QueueUrl --output text)
dead_letter_arn=$(aws sqs get-queue-attributes --queue-url "$dead_letter_url" \
  --attribute-names QueueArn --query Attributes.QueueArn --output text)

# Visibility timeout: six times the function's timeout.
queue_url=$(aws sqs create-queue --queue-name orders --attributes '{
  "VisibilityTimeout": "180",
  "RedrivePolicy": "{\"deadLetterTargetArn\":\"'"$dead_letter_arn"'\",\"maxReceiveCount\":\"5\"}"
}' --query QueueUrl --output text)
queue_arn=$(aws sqs get-queue-attributes --queue-url "$queue_url" \
  --attribute-names QueueArn --query Attributes.QueueArn --output text)

aws iam put-role-policy --role-name "$role_name" --policy-name receive-orders --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
    "Resource": "'"$queue_arn"'"
  }]
}'

aws lambda create-event-source-mapping \
  --function-name "$function_name" \
  --event-source-arn "$queue_arn" \
  --batch-size 10 \
  --function-response-types ReportBatchItemFailures \
  --scaling-config MaximumConcurrency=10
