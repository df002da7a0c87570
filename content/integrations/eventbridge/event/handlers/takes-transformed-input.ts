// Event type: eventbridge/event
// The rule may send the event, a part of it (InputPath) or a text (InputTransformer): any JSON.
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const handler = async (input: unknown) => {
  if (typeof input === 'string') return { kind: 'a text', text: input };

  if (isObject(input) && 'detail-type' in input && isObject(input['detail'])) {
    return { kind: 'an event', detail: input['detail'] };
  }
  // Not worth a retry: the rule's target is not configured as this function expects.
  console.error('Neither an event nor a text', input);
  return { kind: 'unknown' };
};
