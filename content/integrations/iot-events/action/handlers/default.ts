// Event type: iot-events/action

interface Occurrence {
  eventName: string;
  eventTime: number;
  payload: {
    actionExecutionId: string;
    detector: { detectorModelName: string; keyValue?: string };
    state: { stateName: string; variables: Record<string, unknown> };
  };
}

export const handler = async (event: Occurrence | { event: Occurrence }) => {
  // Documents disagree about the wrapper, so take both.
  const { eventName, eventTime, payload } = 'event' in event ? event.event : event;
  const { detector, state, actionExecutionId } = payload;
  const device = detector.keyValue ?? detector.detectorModelName;
  console.log(`${device}: ${eventName} at ${new Date(eventTime).toISOString()}`);
  // The same id again means that Lambda repeats an invocation.
  return { device, state: state.stateName, actionExecutionId };
};
