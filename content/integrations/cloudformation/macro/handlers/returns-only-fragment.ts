// Event type: cloudformation/macro

interface MacroEvent {
  fragment: { Resources?: Record<string, unknown> };
}

export const handler = async ({ fragment }: MacroEvent) => {
  // Wrong: the fragment alone has neither requestId nor status, so CloudFormation says "Received
  // malformed response from transform" and the stack operation fails.
  // Right: { requestId: event.requestId, status: 'success', fragment }
  return { ...fragment, Description: 'Processed by a macro' };
};
