#!/usr/bin/env bash
# Gives an existing function a new file system. Needs a VPC with two subnets in two Availability
# Zones, and a security group each for the function and for the mount targets; the latter lets
# TCP port 2049 in from the former.
set -euo pipefail

function_name=process-report
role_name=process-report-role
subnets=(subnet-0a1b2c3d4e5f67890 subnet-09f8e7d6c5b4a3210)
function_group=sg-0f9e8d7c6b5a43210
files_group=sg-01a2b3c4d5e6f7890

file_system=$(aws efs create-file-system --encrypted --throughput-mode elastic \
  --query FileSystemId --output text)
until [ "$(aws efs describe-file-systems --file-system-id "$file_system" \
  --query 'FileSystems[0].LifeCycleState' --output text)" = available ]; do sleep 2; done

# One mount target for each Availability Zone that the function runs in.
for subnet in "${subnets[@]}"; do
  aws efs create-mount-target --file-system-id "$file_system" \
    --subnet-id "$subnet" --security-groups "$files_group"
done
until [ "$(aws efs describe-mount-targets --file-system-id "$file_system" \
  --query 'length(MountTargets[?LifeCycleState!=`available`])' --output text)" = 0 ]; do sleep 5; done

access_point=$(aws efs create-access-point --file-system-id "$file_system" \
  --posix-user Uid=1001,Gid=1001 \
  --root-directory 'Path=/reports,CreationInfo={OwnerUid=1001,OwnerGid=1001,Permissions=750}' \
  --query AccessPointArn --output text)
file_system_arn=$(aws efs describe-file-systems --file-system-id "$file_system" \
  --query 'FileSystems[0].FileSystemArn' --output text)

aws iam attach-role-policy --role-name "$role_name" \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole
aws iam put-role-policy --role-name "$role_name" --policy-name mount-files --policy-document '{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
    "Resource": "'"$file_system_arn"'",
    "Condition": {
      "StringEquals": { "elasticfilesystem:AccessPointArn": "'"$access_point"'" }
    }
  }]
}'

aws lambda update-function-configuration --function-name "$function_name" \
  --vpc-config "SubnetIds=${subnets[0]},${subnets[1]},SecurityGroupIds=$function_group" \
  --file-system-configs "Arn=$access_point,LocalMountPath=/mnt/files"
