#!/usr/bin/env bash
# Connects a topic of an existing MSK cluster with IAM authentication to an existing function.
set -euo pipefail

function_name=ship-orders # its timeout is at most 14 minutes
role_name=ship-orders
cluster_name=shop
topic=orders

cluster_arn=$(aws kafka list-clusters-v2 --cluster-name-filter "$cluster_name" \
  --query 'ClusterInfoList[0].ClusterArn' --output text)
topic_arn="${cluster_arn/:cluster\//:topic/}/$topic"
group_arn="${cluster_arn/:cluster\//:group/}/ship-orders"

queue_url=$(aws sqs create-queue --queue-name orders-failed \
  --attributes MessageRetentionPeriod=1209600 --query QueueUrl --output text)
queue_arn=$(aws sqs get-queue-attributes --queue-url "$queue_url" --attribute-names QueueArn \
  --query Attributes.QueueArn --output text)

aws iam attach-role-policy --role-name "$role_name" \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaMSKExecutionRole
aws iam put-role-policy --role-name "$role_name" --policy-name read-orders --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["kafka-cluster:Connect", "kafka-cluster:DescribeClusterDynamicConfiguration"],
    "Resource": "'"$cluster_arn"'"
  }, {
    "Effect": "Allow",
    "Action": ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"],
    "Resource": "'"$topic_arn"'"
  }, {
    "Effect": "Allow",
    "Action": ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"],
    "Resource": "'"$group_arn"'"
  }, {
    "Effect": "Allow",
    "Action": "sqs:SendMessage",
    "Resource": "'"$queue_arn"'"
  }]
}'
sleep 10 # until the new permissions have reached Lambda

# Provisioned mode costs extra; without it the retry settings and partial failures do not exist.
aws lambda create-event-source-mapping \
  --function-name "$function_name" \
  --event-source-arn "$cluster_arn" \
  --topics "$topic" \
  --amazon-managed-kafka-event-source-config ConsumerGroupId=ship-orders \
  --starting-position TRIM_HORIZON \
  --batch-size 100 \
  --provisioned-poller-config MinimumPollers=1,MaximumPollers=3 \
  --maximum-retry-attempts 5 \
  --maximum-record-age-in-seconds 3600 \
  --bisect-batch-on-function-error \
  --function-response-types ReportBatchItemFailures \
  --destination-config '{"OnFailure":{"Destination":"'"$queue_arn"'"}}'
