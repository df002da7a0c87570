aws lambda add-permission \
  --function-name reports \
  --statement-id s3-reports \
  --action lambda:InvokeFunction \
  --principal s3.amazonaws.com \
  --source-arn arn:aws:s3:::quarterly-reports-123456789012 \
  --source-account 123456789012

aws s3api put-bucket-notification-configuration \
  --bucket quarterly-reports-123456789012 \
  --notification-configuration '{
    "LambdaFunctionConfigurations": [
      {
        "Id": "reports-to-lambda",
        "LambdaFunctionArn": "arn:aws:lambda:eu-central-1:123456789012:function:reports",
        "Events": ["s3:ObjectCreated:*"]
      }
    ]
  }'
