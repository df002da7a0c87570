// Event type: cloudformation/macro

interface MacroEvent {
  requestId: string;
  fragment: Record<string, unknown>;
  params: Record<string, unknown>;
}

/** Works on the properties beside an Fn::Transform, whatever the resource is. */
export const handler = async ({ requestId, fragment, params }: MacroEvent) => {
  const tags = Array.isArray(fragment['Tags']) ? fragment['Tags'] : [];
  // A parameter may be { "Ref": "Team" }. Passed on as it is, CloudFormation resolves it later.
  const team = { Key: 'team', Value: params['Team'] ?? 'nobody' };
  return { requestId, status: 'success', fragment: { ...fragment, Tags: [...tags, team] } };
};
