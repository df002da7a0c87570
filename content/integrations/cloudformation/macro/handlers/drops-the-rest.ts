// Event type: cloudformation/macro

interface MacroEvent {
  requestId: string;
  fragment: { Resources?: Record<string, { Type: string }> };
}

export const handler = async ({ requestId, fragment }: MacroEvent) => {
  const entries = Object.entries(fragment.Resources ?? {});
  const queues = entries.filter(([, { Type }]) => Type === 'AWS::SQS::Queue');
  // Wrong: the answer replaces the fragment, it is not merged into it. The other resources and the
  // outputs are no longer in the template, and an update of the stack deletes them.
  // Right: { ...fragment, Resources: { ...fragment.Resources, …changes } }
  return { requestId, status: 'success', fragment: { Resources: Object.fromEntries(queues) } };
};
