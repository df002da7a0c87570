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
  console.log(directive.header.name);
  return {
    event: {
      header: {
        namespace: 'Alexa.Discovery',
        name: 'Discover.Response',
        payloadVersion: '3',
        messageId: randomUUID(),
      },
      // Mistake: description, displayCategories and capabilities are missing. Alexa finds no device.
      payload: {
        endpoints: [
          { endpointId: 'lamp-7', friendlyName: 'Kitchen lamp', manufacturerName: 'Example Lamps' },
        ],
      },
    },
  };
};
