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
        name: 'Response',
        payloadVersion: '3',
        messageId: randomUUID(),
        // Mistake: directive.header.correlationToken is missing, so the answer belongs to no question.
      },
      endpoint: { endpointId: directive.endpoint?.endpointId ?? 'lamp-7' },
      payload: {},
    },
  };
};
