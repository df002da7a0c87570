#!/usr/bin/env bash
# Lets a new Firehose stream transform its records with an existing function. The role is one that
# firehose.amazonaws.com may assume and that may write to the bucket.
set -euo pipefail

function_name=transform-clicks
role_name=deliver-clicks
bucket=clicks-123456789012

function_arn=$(aws lambda get-function-configuration --function-name "$function_name" \
  --query FunctionArn --output text)
role_arn=$(aws iam get-role --role-name "$role_name" --query Role.Arn --output text)

aws iam put-role-policy --role-name "$role_name" --policy-name transform --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["lambda:InvokeFunction", "lambda:GetFunctionConfiguration"],
    "Resource": ["'"$function_arn"'", "'"$function_arn"':*"]
  }]
}'
sleep 10 # until the new permission has reached Firehose

aws firehose create-delivery-stream --delivery-stream-name clicks \
  --delivery-stream-type DirectPut --extended-s3-destination-configuration '{
  "RoleARN": "'"$role_arn"'",
  "BucketARN": "arn:aws:s3:::'"$bucket"'",
  "Prefix": "clicks/",
  "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
  "ProcessingConfiguration": {
    "Enabled": true,
    "Processors": [{
      "Type": "Lambda",
      "Parameters": [
        { "ParameterName": "LambdaArn", "ParameterValue": "'"$function_arn"'" },
        { "ParameterName": "BufferSizeInMBs", "ParameterValue": "1" },
        { "ParameterName": "BufferIntervalInSeconds", "ParameterValue": "60" }
      ]
    }]
  }
}'

# Until the stream is ACTIVE.
until [ "$(aws firehose describe-delivery-stream --delivery-stream-name clicks \
  --query DeliveryStreamDescription.DeliveryStreamStatus --output text)" = ACTIVE ]; do
  sleep 5
done

aws firehose put-record --delivery-stream-name clicks --cli-binary-format raw-in-base64-out \
  --record '{"Data": "{\"page\":\"/tea\",\"customer\":\"c-4711\"}\n"}'
