#!/usr/bin/env bash
# Cleans up after AWS IoT Events, and finds the rules that still send to it. The service has ended,
# so its own commands no longer work; these are of Lambda, AWS IoT Core and IAM. Needs jq.
set -euo pipefail

function_name=pump-alarm

# The permission that nobody uses any more. Prints the ids of its statements, then removes them.
aws lambda get-policy --function-name "$function_name" --query Policy --output text |
  jq -r '.Statement[] | select(.Principal.Service == "iotevents.amazonaws.com") | .Sid' |
  while read -r statement; do
    aws lambda remove-permission --function-name "$function_name" --statement-id "$statement"
  done

# Rules with an action that leads into AWS IoT Events: give them a Kinesis or Lambda action instead.
for rule in $(aws iot list-topic-rules --query 'rules[].ruleName' --output text); do
  aws iot get-topic-rule --rule-name "$rule" |
    jq -r 'select(any(.rule.actions[]; has("iotEvents"))) | .rule.ruleName'
done
