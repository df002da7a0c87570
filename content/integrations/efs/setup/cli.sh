aws lambda update-function-configuration \
  --function-name reports \
  --vpc-config SubnetIds=subnet-0a1b2c3d4e5f67890,SecurityGroupIds=sg-0f9e8d7c6b5a43210 \
  --file-system-configs Arn=arn:aws:elasticfilesystem:eu-central-1:123456789012:access-point/fsap-0d1e2f3a4b5c67890,LocalMountPath=/mnt/files
