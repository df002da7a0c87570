#!/usr/bin/env bash
# Runs an existing function on the objects of a list. The role is one that
# batchoperations.s3.amazonaws.com may assume: it invokes the function, reads the manifest and
# writes the report.
set -euo pipefail

function_name=make-thumbnail
role_name=run-job
photos=example-photos
jobs=example-jobs

account=$(aws sts get-caller-identity --query Account --output text)
role_arn=$(aws iam get-role --role-name "$role_name" --query Role.Arn --output text)
# With a version, so that the job keeps the code that it began with.
function_arn=$(aws lambda publish-version --function-name "$function_name" \
  --query FunctionArn --output text)

# The keys are URL-encoded: a space is %20 or +, a plus sign is %2B.
cat > manifest.csv <<EOF
$photos,images/2026/cat-0417.jpg
$photos,images/2026/cat%20and%20dog.jpg
EOF
etag=$(aws s3api put-object --bucket "$jobs" --key manifests/cats.csv --body manifest.csv \
  --query ETag --output text | tr -d '"')

# Version 2.0 of the event, because there are arguments.
job_id=$(aws s3control create-job --account-id "$account" --no-confirmation-required \
  --role-arn "$role_arn" --priority 10 --description thumbnails \
  --operation '{"LambdaInvoke": {
    "FunctionArn": "'"$function_arn"'",
    "InvocationSchemaVersion": "2.0",
    "UserArguments": { "width": "320" }
  }}' \
  --manifest '{
    "Spec": { "Format": "S3BatchOperations_CSV_20180820", "Fields": ["Bucket", "Key"] },
    "Location": { "ObjectArn": "arn:aws:s3:::'"$jobs"'/manifests/cats.csv", "ETag": "'"$etag"'" }
  }' \
  --report '{
    "Bucket": "arn:aws:s3:::'"$jobs"'",
    "Format": "Report_CSV_20180820",
    "Enabled": true,
    "Prefix": "reports",
    "ReportScope": "AllTasks"
  }' --query JobId --output text)

aws s3control describe-job --account-id "$account" --job-id "$job_id" \
  --query 'Job.[Status, ProgressSummary]'
