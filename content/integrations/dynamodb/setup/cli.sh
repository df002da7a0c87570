#!/usr/bin/env bash
# Creates a table with a stream, and a queue for batches that fail for good, and connects an
# existing function.
set -euo pipefail

function_name=follow-orders
role_name=follow-orders

aws dynamodb create-table --table-name orders --billing-mode PAY_PER_REQUEST \
  --attribute-definitions AttributeName=orderId,AttributeType=S \
  --key-schema AttributeName=orderId,KeyType=HASH \
  --stream-specification StreamEnabled=true,StreamViewType=NEW_AND_OLD_IMAGES
aws dynamodb wait table-exists --table-name orders
stream_arn=$(aws dynamodb describe-table --table-name orders \
  --query Table.LatestStreamArn --output text)

queue_url=$(aws sqs create-queue --queue-name orders-failed \
  --attributes MessageRetentionPeriod=1209600 --query QueueUrl --output text)
queue_arn=$(aws sqs get-queue-attributes --queue-url "$queue_url" --attribute-names QueueArn \
  --query Attributes.QueueArn --output text)

aws iam put-role-policy --role-name "$role_name" --policy-name read-orders --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
    "Resource": "'"$stream_arn"'"
  }, {
    "Effect": "Allow",
    "Action": "dynamodb:ListStreams",
    "Resource": "*"
  }, {
    "Effect": "Allow",
    "Action": "sqs:SendMessage",
    "Resource": "'"$queue_arn"'"
  }]
}'
sleep 10 # until the new permissions have reached Lambda

# Without the limit a bad record stops its shard for a day.
aws lambda create-event-source-mapping \
  --function-name "$function_name" \
  --event-source-arn "$stream_arn" \
  --starting-position TRIM_HORIZON \
  --batch-size 100 \
  --maximum-batching-window-in-seconds 1 \
  --maximum-retry-attempts 5 \
  --bisect-batch-on-function-error \
  --function-response-types ReportBatchItemFailures \
  --destination-config '{"OnFailure":{"Destination":"'"$queue_arn"'"}}'
