#!/usr/bin/env bash
# Creates a stream, and a queue for batches that fail for good, and connects an existing function.
set -euo pipefail

function_name=count-page-views
role_name=count-page-views

aws kinesis create-stream --stream-name page-views --stream-mode-details StreamMode=ON_DEMAND
aws kinesis wait stream-exists --stream-name page-views
stream_arn=$(aws kinesis describe-stream-summary --stream-name page-views \
  --query StreamDescriptionSummary.StreamARN --output text)

queue_url=$(aws sqs create-queue --queue-name page-views-failed \
  --attributes MessageRetentionPeriod=1209600 --query QueueUrl --output text)
queue_arn=$(aws sqs get-queue-attributes --queue-url "$queue_url" --attribute-names QueueArn \
  --query Attributes.QueueArn --output text)

aws iam put-role-policy --role-name "$role_name" --policy-name read-page-views --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": [
      "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords",
      "kinesis:GetShardIterator", "kinesis:ListShards"
    ],
    "Resource": "'"$stream_arn"'"
  }, {
    "Effect": "Allow",
    "Action": "sqs:SendMessage",
    "Resource": "'"$queue_arn"'"
  }]
}'
sleep 10 # until the new permissions have reached Lambda

# Without the limits a bad record stops its shard until it expires.
aws lambda create-event-source-mapping \
  --function-name "$function_name" \
  --event-source-arn "$stream_arn" \
  --starting-position TRIM_HORIZON \
  --batch-size 100 \
  --maximum-batching-window-in-seconds 1 \
  --maximum-retry-attempts 5 \
  --maximum-record-age-in-seconds 3600 \
  --bisect-batch-on-function-error \
  --function-response-types ReportBatchItemFailures \
  --destination-config '{"OnFailure":{"Destination":"'"$queue_arn"'"}}'
