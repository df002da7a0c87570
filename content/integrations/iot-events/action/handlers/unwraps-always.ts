// Event type: iot-events/action

export const handler = async ({
  event,
}: {
  event: { payload: { state: { stateName: string } } };
}) => {
  // Mistake: takes the wrapper of one document for granted. Where the event comes without it, event is
  // undefined, and this line throws.
  return event.payload.state.stateName;
};
