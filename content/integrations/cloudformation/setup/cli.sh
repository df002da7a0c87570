#!/usr/bin/env bash
# Uses two existing functions in stacks: one as a custom resource, one as a macro.
set -euo pipefail

arn_of() {
  aws lambda get-function --function-name "$1" --query Configuration.FunctionArn --output text
}
record_function_arn=$(arn_of dns-records)
macro_function_arn=$(arn_of add-tags)

cat >record.yaml <<EOF
Resources:
  ShopRecord:
    Type: Custom::DnsRecord
    Properties:
      ServiceToken: $record_function_arn
      ServiceTimeout: 300
      Name: shop.example.com
      Value: 203.0.113.20
EOF
aws cloudformation deploy --stack-name shop-record --template-file record.yaml

# The macro first, in a stack of its own; then a template that uses it.
cat >macro.yaml <<EOF
Resources:
  AddTags:
    Type: AWS::CloudFormation::Macro
    Properties:
      Name: AddTags
      FunctionName: $macro_function_arn
EOF
aws cloudformation deploy --stack-name add-tags-macro --template-file macro.yaml

cat >orders.yaml <<'EOF'
Transform:
  - Name: AddTags
    Parameters:
      Team: shop
Resources:
  Orders:
    Type: AWS::SQS::Queue
EOF
aws cloudformation deploy --stack-name orders --template-file orders.yaml \
  --capabilities CAPABILITY_AUTO_EXPAND

# What the macro made of it.
aws cloudformation get-template --stack-name orders --template-stage Processed
