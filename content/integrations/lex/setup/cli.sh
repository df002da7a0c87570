#!/usr/bin/env bash
# Gives an existing bot alias a function and tries a turn. Intents need their code hooks switched on.
# Usage: ./cli.sh <id of the bot> <id of the alias> <version of the bot>
set -euo pipefail

bot=$1
alias=$2
version=$3
locale=en_GB
function_name=tea-shop-bot
function_arn=$(aws lambda get-function-configuration --function-name "$function_name" \
  --query FunctionArn --output text)
account=$(aws sts get-caller-identity --query Account --output text)
region=$(aws configure get region)

# For this alias alone. The principal of V1, lex.amazonaws.com, does not work.
aws lambda add-permission --function-name "$function_name" --statement-id "bot-alias-$alias" \
  --action lambda:InvokeFunction --principal lexv2.amazonaws.com \
  --source-account "$account" --source-arn "arn:aws:lex:$region:$account:bot-alias/$bot/$alias"

alias_name=$(aws lexv2-models describe-bot-alias --bot-id "$bot" --bot-alias-id "$alias" \
  --query botAliasName --output text)

# This replaces the settings of the alias for all languages.
aws lexv2-models update-bot-alias --bot-id "$bot" --bot-alias-id "$alias" \
  --bot-alias-name "$alias_name" --bot-version "$version" \
  --bot-alias-locale-settings "{
    \"$locale\": {
      \"enabled\": true,
      \"codeHookSpecification\": {
        \"lambdaCodeHook\": { \"lambdaARN\": \"$function_arn\", \"codeHookInterfaceVersion\": \"1.0\" }
      }
    }
  }"

aws lexv2-runtime recognize-text --bot-id "$bot" --bot-alias-id "$alias" --locale-id "$locale" \
  --session-id try-1 --text 'I want to order tea'
