// Event type: alexa/smart-home
/** As much of the directive as this function reads. @types/aws-lambda has no type for it. */
interface SmartHomeDirective {
  directive: {
    header: { namespace: string; name: string; messageId: string; correlationToken?: string };
    endpoint?: { endpointId: string };
    payload: { brightness?: number };
  };
}

export const handler = async ({ directive }: SmartHomeDirective) => {
  // Mistake: header and payload on top are version 2. A skill of version 3 has to answer with an
  // `event`; Alexa says that the device is not responding.
  return {
    header: {
      namespace: 'Alexa.ConnectedHome.Control',
      name: 'TurnOnConfirmation',
      payloadVersion: '2',
      messageId: directive.header.messageId,
    },
    payload: {},
  };
};
