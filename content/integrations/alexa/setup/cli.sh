#!/usr/bin/env bash
# Lets a skill invoke an existing function, and prints what goes into the Alexa developer console.
# Usage: ./cli.sh <function> <id of the skill> [custom|smart-home]
set -euo pipefail

function_name=$1
skill_id=$2
kind=${3:-custom}

case $kind in
  custom) principal=alexa-appkit.amazon.com ;;
  smart-home) principal=alexa-connectedhome.amazon.com ;;
  *) echo "custom or smart-home, not $kind" >&2 && exit 1 ;;
esac

# The token is the skill's id: it keeps other skills out.
aws lambda add-permission --function-name "$function_name" --statement-id "alexa-$kind" \
  --action lambda:InvokeFunction --principal "$principal" --event-source-token "$skill_id"

echo "Enter this as the endpoint of the skill:"
aws lambda get-function-configuration --function-name "$function_name" \
  --query FunctionArn --output text
