#!/usr/bin/env bash
# Adds a stage that invokes an existing function to the end of an existing pipeline. Needs jq.
set -euo pipefail

pipeline_name=shop-deploy
function_name=check-page
function_role=check-page
account_id=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

# What the function may do: report the end of a job. It works for "*" only.
aws iam put-role-policy --role-name "$function_role" --policy-name report-jobs --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult"],
    "Resource": "*"
  }]
}'

# What the pipeline may do: invoke the function.
pipeline_role=$(aws codepipeline get-pipeline --name "$pipeline_name" --query pipeline.roleArn --output text)
aws iam put-role-policy --role-name "${pipeline_role##*/}" --policy-name invoke-check-page --policy-document '{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "'"$function_arn"'" },
    { "Effect": "Allow", "Action": "lambda:ListFunctions", "Resource": "*" }
  ]
}'

aws codepipeline get-pipeline --name "$pipeline_name" |
  jq --arg function "$function_name" 'del(.metadata) | .pipeline.stages += [{
    name: "Check",
    actions: [{
      name: "CheckPage",
      actionTypeId: { category: "Invoke", owner: "AWS", provider: "Lambda", version: "1" },
      configuration: {
        FunctionName: $function,
        UserParameters: "{\"url\":\"https://shop.example.com/\",\"contains\":\"Basket\"}"
      }
    }]
  }]' >pipeline.json
aws codepipeline update-pipeline --cli-input-json file://pipeline.json
aws codepipeline start-pipeline-execution --name "$pipeline_name"
echo "Account $account_id now runs $function_name at the end of $pipeline_name."
