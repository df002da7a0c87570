// Event type: cloudformation/macro

type Json = Record<string, unknown>;
interface MacroEvent {
  requestId: string;
  fragment: Json;
  params: Json;
  templateParameterValues: Json;
}
interface Resource {
  Type: string;
  Properties?: Json;
}

const taggable = new Set(['AWS::SQS::Queue', 'AWS::S3::Bucket', 'AWS::SNS::Topic']);

/** Adds a tag and leaves all the rest as it is. */
function withTag(resource: Resource, tag: Json): Resource {
  if (!taggable.has(resource.Type)) return resource;
  const { Tags = [], ...properties } = resource.Properties ?? {};
  return { ...resource, Properties: { ...properties, Tags: [...(Tags as Json[]), tag] } };
}

export const handler = async ({ requestId, fragment, params }: MacroEvent) => {
  const resources = fragment['Resources'];
  if (typeof resources !== 'object' || resources === null) {
    const errorMessage = 'AddTags belongs in the Transform section: it needs Resources';
    return { requestId, status: 'failure', errorMessage };
  }

  const tag = { Key: 'team', Value: params['Team'] ?? 'nobody' };
  const Resources = Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [name, withTag(resource, tag)]),
  );
  // The whole fragment goes back, also what the macro did not touch.
  return { requestId, status: 'success', fragment: { ...fragment, Resources } };
};
