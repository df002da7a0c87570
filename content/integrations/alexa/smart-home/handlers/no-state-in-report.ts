// Event type: alexa/smart-home
import { randomUUID } from 'node:crypto';

/** As much of the directive as this function reads. @types/aws-lambda has no type for it. */
interface SmartHomeDirective {
  directive: {
    header: { namespace: string; name: string; messageId: string; correlationToken?: string };
    endpoint?: { endpointId: string };
    payload: { brightness?: number };
  };
}

export const handler = async ({ directive }: SmartHomeDirective) => {
  return {
    event: {
      header: {
        namespace: 'Alexa',
        name: 'StateReport',
        payloadVersion: '3',
        messageId: randomUUID(),
        correlationToken: directive.header.correlationToken ?? '',
      },
      endpoint: { endpointId: directive.endpoint?.endpointId ?? 'lamp-7' },
      // Mistake: the state does not go into the payload. It belongs beside `event`, in
      // context.properties, each with a time.
      payload: { powerState: 'ON' },
    },
  };
};
