// Event type: cloudformation/macro

interface MacroEvent {
  requestId: string;
  fragment: Record<string, unknown>;
  params: { Team?: unknown };
}

export const handler = async ({ requestId, fragment, params }: MacroEvent) => {
  // Wrong: the person who deploys reads "Received malformed response from transform" and nothing
  // of this message, which is in the function's log.
  // Right: return { requestId, status: 'failure', errorMessage: 'AddTags needs a Team' }
  if (typeof params.Team !== 'string') throw new Error('AddTags needs a Team');
  return { requestId, status: 'success', fragment };
};
