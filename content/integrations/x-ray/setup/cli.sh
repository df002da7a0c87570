#!/usr/bin/env bash
# Switches active tracing on for an existing function, invokes it, and reads the traces.
set -euo pipefail

function_name=price-order
role_name=price-order

aws iam put-role-policy --role-name "$role_name" --policy-name send-traces --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
    "Resource": "*"
  }]
}'

aws lambda update-function-configuration --function-name "$function_name" \
  --tracing-config Mode=Active
aws lambda wait function-updated --function-name "$function_name"

aws lambda invoke --function-name "$function_name" --cli-binary-format raw-in-base64-out \
  --payload '{"orderId":"A-20261006-0417","items":[{"sku":"LAMP-41","quantity":1}]}' answer.json

sleep 20 # until the trace has been put together
now=$(date +%s)
aws xray get-trace-summaries --start-time $((now - 300)) --end-time "$now" \
  --filter-expression "service(\"$function_name\")" \
  --query 'TraceSummaries[].{id: Id, seconds: Duration, fault: HasFault}'
