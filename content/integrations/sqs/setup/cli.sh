#!/usr/bin/env bash
# Creates a queue with a dead-letter queue and connects an existing function to it.
set -euo pipefail

function_name=process-orders # its timeout is 30 seconds here
role_name=process-orders

arn_of() {
  aws sqs get-queue-attributes --queue-url "$1" --attribute-names QueueArn \
    --query Attributes.QueueArn --output text
}

dead_letter_url=$(aws sqs create-queue --queue-name orders-dead-letters \
  --attributes MessageRetentionPeriod=1209600 --query QueueUrl --output text)
dead_letter_arn=$(arn_of "$dead_letter_url")

# Visibility timeout: six times the function's timeout, plus the batching window if there is one.
queue_url=$(aws sqs create-queue --queue-name orders --query QueueUrl --output text --attributes '{
  "VisibilityTimeout": "180",
  "RedrivePolicy": "{\"deadLetterTargetArn\":\"'"$dead_letter_arn"'\",\"maxReceiveCount\":\"5\"}"
}')
queue_arn=$(arn_of "$queue_url")

aws iam put-role-policy --role-name "$role_name" --policy-name read-orders --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
    "Resource": "'"$queue_arn"'"
  }]
}'
sleep 10 # until the new permission has reached Lambda

aws lambda create-event-source-mapping \
  --function-name "$function_name" \
  --event-source-arn "$queue_arn" \
  --batch-size 10 \
  --function-response-types ReportBatchItemFailures \
  --scaling-config MaximumConcurrency=10
