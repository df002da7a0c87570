// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/** Your own work goes here. The name is the identity: a new one makes a new record. */
async function apply(event: CloudFormationCustomResourceEvent): Promise<string> {
  const { Name, Value, Ttl = '300' } = event.ResourceProperties;
  if (event.RequestType === 'Delete') {
    // What was never made, or is gone, is deleted well enough.
    console.log(`Removing ${event.PhysicalResourceId}, if it is there`);
    return event.PhysicalResourceId;
  }
  if (typeof Name !== 'string' || !/^[\w.-]+$/.test(Name)) {
    throw new Error(`No name for a record: ${Name}`);
  }
  console.log(`Setting ${Name} to ${Value} for ${Number(Ttl)} seconds`);
  return Name;
}

async function answer(event: CloudFormationCustomResourceEvent, result: object): Promise<void> {
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  const response = await fetch(ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' }, // The signature of the URL covers it.
    body: JSON.stringify({ StackId, RequestId, LogicalResourceId, ...result }),
  });
  // Thrown, this makes Lambda try again. Swallowed, the stack would wait an hour.
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}

export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const known = 'PhysicalResourceId' in event ? event.PhysicalResourceId : 'never-created';
  let result: object;
  try {
    const PhysicalResourceId = await apply(event);
    result = { Status: 'SUCCESS', PhysicalResourceId, Data: { Fqdn: `${PhysicalResourceId}.` } };
  } catch (error) {
    result = { Status: 'FAILED', PhysicalResourceId: known, Reason: String(error) };
  }
  await answer(event, result);
};
