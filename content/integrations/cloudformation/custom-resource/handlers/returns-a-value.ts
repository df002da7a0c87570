// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export const handler = async (event: CloudFormationCustomResourceEvent) => {
  // Wrong: the invocation is asynchronous, so nobody reads this. No request leaves the function,
  // and the stack waits an hour before it fails, then as long again for its rollback.
  // Right: PUT the same object to event.ResponseURL. (Only the provider framework of the CDK
  // does that for you, with a function of its own in front.)
  return {
    Status: 'SUCCESS',
    PhysicalResourceId: event.LogicalResourceId,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  };
};
