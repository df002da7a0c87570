// Event type: cloudformation/macro

interface MacroEvent {
  requestId: string;
  fragment: Record<string, unknown>;
  params: { Team?: string };
}

export const handler = async ({ requestId, fragment, params }: MacroEvent) => {
  // Wrong: macros run first, functions afterwards. { "Ref": "Team" } is still an object here and
  // becomes the text "[object Object]" in the template.
  // Right: pass the object on, or take the value from event.templateParameterValues.
  const name = `queue-of-${params.Team ?? 'nobody'}`;
  return { requestId, status: 'success', fragment: { ...fragment, QueueName: name } };
};
