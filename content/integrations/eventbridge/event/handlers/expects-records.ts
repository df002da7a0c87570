// Event type: eventbridge/event

interface Event {
  Records: { body: string }[];
}

export const handler = async (event: Event) => {
  // Wrong: EventBridge sends one event at a time and no `Records`. A list belongs to queues,
  // streams and notifications; looping over undefined throws.
  // Right: the event itself is what happened.
  const bodies = [];
  for (const { body } of event.Records) bodies.push(body);
  return { bodies };
};
