#!/usr/bin/env bash
# Lets a repository invoke an existing function of the same Region.
set -euo pipefail

function_name=build-shop
repository=shop
account_id=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)
repository_arn=$(aws codecommit get-repository --repository-name "$repository" \
  --query repositoryMetadata.Arn --output text)

# Who may invoke the function: this repository.
aws lambda add-permission \
  --function-name "$function_name" \
  --statement-id shop-repository \
  --action lambda:InvokeFunction \
  --principal codecommit.amazonaws.com \
  --source-arn "$repository_arn" \
  --source-account "$account_id"

# The list is that of all triggers of the repository: add what is there already.
aws codecommit get-repository-triggers --repository-name "$repository"
triggers='[{
  "name": "build",
  "destinationArn": "'"$function_arn"'",
  "customData": "#shop-builds",
  "branches": ["main"],
  "events": ["updateReference", "createReference"]
}]'
aws codecommit put-repository-triggers --repository-name "$repository" --triggers "$triggers"

# Sends a TriggerEventTest to the function.
aws codecommit test-repository-triggers --repository-name "$repository" --triggers "$triggers"
