// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { Name } = event.ResourceProperties;
  // Wrong: an error ends the function before it has answered. Lambda tries twice more within three
  // minutes, the same error comes, and CloudFormation hears nothing of it until its hour is over.
  // Right: catch everything, and PUT Status FAILED with the error as Reason.
  if (!/^[\w.-]+$/.test(Name)) throw new Error(`No name for a record: ${Name}`);

  const { StackId, RequestId, LogicalResourceId } = event;
  await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...{ StackId, RequestId, LogicalResourceId },
      PhysicalResourceId: Name,
      Status: 'SUCCESS',
    }),
  });
};
