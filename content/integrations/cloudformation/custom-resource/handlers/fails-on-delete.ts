// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

// Stands for the DNS service: the records that exist.
const records = new Set(['shop.example.com']);

export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const { StackId, RequestId, LogicalResourceId } = event;
  const id = 'PhysicalResourceId' in event ? event.PhysicalResourceId : 'never-created';
  // Wrong: a Delete for what does not exist is an error here. It comes after each failed Create, and
  // again when a deletion is repeated; the stack then cannot be rolled back or deleted.
  // Right: what is not there counts as deleted: SUCCESS.
  const failed = event.RequestType === 'Delete' && !records.delete(id);

  await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...{ StackId, RequestId, LogicalResourceId, PhysicalResourceId: id },
      ...(failed ? { Status: 'FAILED', Reason: `No record ${id}` } : { Status: 'SUCCESS' }),
    }),
  });
};
