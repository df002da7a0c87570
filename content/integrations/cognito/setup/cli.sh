#!/usr/bin/env bash
# Creates a user pool with an existing function as pre sign-up trigger, and signs a user up.
set -euo pipefail

function_name=pre-sign-up
account=$(aws sts get-caller-identity --query Account --output text)
function_arn=$(aws lambda get-function --function-name "$function_name" \
  --query Configuration.FunctionArn --output text)

# For a pool that exists, update-user-pool takes --lambda-config too. Pass all its other settings
# along: what is left out goes back to its default, other triggers included.
pool_id=$(aws cognito-idp create-user-pool --pool-name customers \
  --username-attributes email --auto-verified-attributes email \
  --lambda-config PreSignUp="$function_arn" \
  --query UserPool.Id --output text)
pool_arn=$(aws cognito-idp describe-user-pool --user-pool-id "$pool_id" \
  --query UserPool.Arn --output text)

# The console would do this by itself. Without it: PreSignUp invocation failed, AccessDeniedException.
aws lambda add-permission --function-name "$function_name" \
  --statement-id "cognito-$pool_id" --action lambda:InvokeFunction \
  --principal cognito-idp.amazonaws.com \
  --source-arn "$pool_arn" --source-account "$account"

client_id=$(aws cognito-idp create-user-pool-client --user-pool-id "$pool_id" \
  --client-name web --prevent-user-existence-errors ENABLED \
  --query UserPoolClient.ClientId --output text)

read -rsp 'Password for the new user: ' password
aws cognito-idp sign-up --client-id "$client_id" --username ines@example.com \
  --password "$password" --client-metadata invitation=spring-2026
