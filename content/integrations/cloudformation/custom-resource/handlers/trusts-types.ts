// Event type: cloudformation/custom-resource
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

interface Properties {
  ServiceToken: string;
  Name: string;
  Ttl: number;
  Proxied: boolean;
}

export const handler = async (event: CloudFormationCustomResourceEvent<Properties>) => {
  const { StackId, RequestId, LogicalResourceId, ResourceProperties } = event;
  // Wrong: the template says `Proxied: false` and `Ttl: 300`, but both arrive as text. "false" is
  // true enough for JavaScript, and "300" + 60 makes 30060.
  // Right: Proxied === 'true', and Number(Ttl) + 60.
  const route = ResourceProperties.Proxied ? 'through the proxy' : 'directly';
  const seconds = ResourceProperties.Ttl + 60;

  await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...{ StackId, RequestId, LogicalResourceId },
      PhysicalResourceId: ResourceProperties.Name ?? LogicalResourceId,
      Status: 'SUCCESS',
      Data: { Summary: `Served ${route}, kept for ${seconds} seconds` },
    }),
  });
};
