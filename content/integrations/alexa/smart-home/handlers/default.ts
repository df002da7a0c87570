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

const header = (namespace: string, name: string, correlationToken?: string) => ({
  namespace,
  name,
  payloadVersion: '3',
  messageId: randomUUID(),
  ...(correlationToken && { correlationToken }),
});

const lamp = {
  endpointId: 'lamp-7',
  manufacturerName: 'Example Lamps',
  friendlyName: 'Kitchen lamp',
  description: 'A lamp that can be switched',
  displayCategories: ['LIGHT'],
  cookie: { room: 'kitchen' },
  capabilities: [
    { type: 'AlexaInterface', interface: 'Alexa', version: '3' },
    {
      type: 'AlexaInterface',
      interface: 'Alexa.PowerController',
      version: '3',
      properties: {
        supported: [{ name: 'powerState' }],
        proactivelyReported: false,
        retrievable: true,
      },
    },
  ],
};

export const handler = async ({ directive }: SmartHomeDirective) => {
  const { namespace, name, correlationToken } = directive.header;

  if (namespace === 'Alexa.Discovery') {
    return {
      event: { header: header(namespace, 'Discover.Response'), payload: { endpoints: [lamp] } },
    };
  }
  if (namespace === 'Alexa.Authorization') {
    // Exchange the code for tokens here, and keep them with the user.
    return { event: { header: header(namespace, 'AcceptGrant.Response'), payload: {} } };
  }

  const endpoint = { endpointId: directive.endpoint?.endpointId ?? '' };
  if (namespace !== 'Alexa.PowerController' && name !== 'ReportState') {
    return {
      event: {
        header: header('Alexa', 'ErrorResponse', correlationToken),
        endpoint,
        payload: { type: 'INVALID_DIRECTIVE', message: `${namespace} is not supported` },
      },
    };
  }
  return {
    event: {
      header: header(
        'Alexa',
        name === 'ReportState' ? 'StateReport' : 'Response',
        correlationToken,
      ),
      endpoint,
      payload: {},
    },
    // What the device is now: all that was promised in the discovery.
    context: {
      properties: [
        {
          namespace: 'Alexa.PowerController',
          name: 'powerState',
          value: name === 'TurnOff' ? 'OFF' : 'ON',
          timeOfSample: new Date().toISOString(),
          uncertaintyInMilliseconds: 500,
        },
      ],
    },
  };
};
