// Event type: cloudformation/custom-resource
import { randomUUID } from 'node:crypto';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { StackId, RequestId, LogicalResourceId } = event;
  // Wrong: a new id with each answer, as context.logStreamName gives it too. To CloudFormation an
  // Update with another id has replaced the resource, so it sends a Delete for the old id; if both
  // stand for the same record, the clean-up removes the one in use.
  // Right: on Update and Delete answer with event.PhysicalResourceId, unless you did replace.
  const PhysicalResourceId = randomUUID();

  await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...{ StackId, RequestId, LogicalResourceId, PhysicalResourceId },
      Status: 'SUCCESS',
    }),
  });
};
