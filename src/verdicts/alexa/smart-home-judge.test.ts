import {
  answers,
  answersText,
  describeRows,
  exits,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';
import { alexaSources as sources } from './alexa-sources.ts';
import { smartHomeJudge } from './smart-home-judge.ts';

const { directive } = sampleOf('alexa/smart-home', 'turn-on') as {
  directive: { header: { correlationToken: string } };
};
const { correlationToken } = directive.header;
const common = { messageId: '5f8a426e', payloadVersion: '3' };
const properties = [
  {
    namespace: 'Alexa.PowerController',
    name: 'powerState',
    value: 'ON',
    timeOfSample: '2026-11-17T09:31:07Z',
    uncertaintyInMilliseconds: 500,
  },
];
const event = (name: string, header: object = {}, payload: unknown = {}): object => ({
  header: { namespace: 'Alexa', name, correlationToken, ...common, ...header },
  endpoint: { endpointId: 'lamp-7' },
  payload,
});
const answer = (name: string, header?: object, payload?: unknown) =>
  answers({ event: event(name, header, payload), context: { properties } });
const lamp = {
  endpointId: 'lamp-7',
  manufacturerName: 'Example Lamps',
  friendlyName: 'Kitchen lamp',
  description: 'A lamp',
  displayCategories: ['LIGHT'],
  capabilities: [{ type: 'AlexaInterface', interface: 'Alexa', version: '3' }],
};
const devices = (endpoints: unknown) =>
  answers({
    event: {
      header: { namespace: 'Alexa.Discovery', name: 'Discover.Response', ...common },
      payload: { endpoints },
    },
  });

const taken = { event: 'turn-on', status: 'ok', source: sources.alexaResponse.url } as const;
const refused = { event: 'turn-on', status: 'rejected', caller: { kind: 'nothing' } } as const;
const badHeader = { ...refused, rules: ['badHeader'], source: sources.messageSchema.url } as const;
const badToken = { ...refused, rules: ['badToken'], source: sources.tokenReport.url } as const;
const wrongName = { ...refused, rules: ['wrongName'], source: sources.alexaResponse.url } as const;
const unread = { ...refused, rules: ['notReadable'], source: sources.validating.url } as const;
const badDevice = {
  ...refused,
  event: 'discover',
  rules: ['badDevice'],
  source: sources.commonIssues.url,
} as const;

const rows: Row[] = [
  {
    ...taken,
    name: 'a Response with the state',
    outcome: answer('Response'),
    rules: ['done'],
    caller: { kind: 'value', value: properties },
    fixes: [],
  },
  {
    ...taken,
    name: 'a Response without the state',
    outcome: answers({ event: event('Response') }),
    rules: ['stateUnknown', 'done'],
    fixes: [''],
  },
  {
    ...taken,
    name: 'a StateReport',
    event: 'report-state',
    outcome: answer('StateReport'),
    rules: ['reported'],
  },
  {
    ...taken,
    name: 'an ErrorResponse is an answer',
    outcome: answer('ErrorResponse', {}, { type: 'ENDPOINT_UNREACHABLE', message: 'Off' }),
    rules: ['errorTold'],
    headline: 'Alexa tells the user that it did not work: `ENDPOINT_UNREACHABLE`.',
  },
  {
    ...taken,
    name: 'a DeferredResponse',
    outcome: answer('DeferredResponse', {}, { estimatedDeferralInSeconds: 20 }),
    rules: ['deferred'],
  },
  {
    ...taken,
    name: 'one device',
    event: 'discover',
    outcome: devices([lamp]),
    rules: ['discovered'],
    source: sources.messageSchema.url,
    headline: 'Alexa finds 1 device.',
  },
  {
    ...taken,
    name: 'no device',
    event: 'discover',
    outcome: devices([]),
    rules: ['discovered'],
    source: sources.messageSchema.url,
    headline: 'Alexa finds no device.',
  },
  {
    ...taken,
    name: 'a grant, which needs no token',
    event: 'accept-grant',
    outcome: answers({
      event: {
        header: { namespace: 'Alexa.Authorization', name: 'AcceptGrant.Response', ...common },
        payload: {},
      },
    }),
    rules: ['granted'],
    source: sources.messageSchema.url,
  },
  {
    ...refused,
    name: 'the shape of version 2',
    outcome: answers({ header: { name: 'TurnOnConfirmation' }, payload: {} }),
    rules: ['likeVersion2'],
    source: sources.version2Report.url,
    headline: 'The device counts as not responding, because `header` stands on top',
    fixes: ['/header'],
  },
  { ...unread, name: 'null', outcome: answers(null) },
  { ...unread, name: 'a text', outcome: answers('OK') },
  { ...unread, name: 'no JSON', outcome: answersText('') },
  ...[{}, { event: {} }, { event: { header: {} } }].map((value): Row => ({
    ...refused,
    name: `the answer is ${JSON.stringify(value)}`,
    outcome: answers(value),
    rules: ['noEvent'],
    source: sources.validating.url,
  })),
  {
    ...badHeader,
    name: 'payloadVersion 2',
    outcome: answer('Response', { payloadVersion: '2' }),
    fixes: ['/event/header/payloadVersion'],
  },
  {
    ...badHeader,
    name: 'payloadVersion as a number',
    outcome: answer('Response', { payloadVersion: 3 }),
    headline: 'because `payloadVersion` is `3`, and not `"3"`.',
  },
  { ...badHeader, name: 'no messageId', outcome: answer('Response', { messageId: undefined }) },
  { ...badHeader, name: 'no namespace', outcome: answer('Response', { namespace: null }) },
  {
    ...badToken,
    name: 'no correlationToken',
    outcome: answer('Response', { correlationToken: undefined }),
    headline: 'because `correlationToken` is missing.',
    fixes: ['/event/header'],
  },
  {
    ...badToken,
    name: 'another correlationToken',
    outcome: answer('Response', { correlationToken: 'x' }),
    fixes: ['/event/header/correlationToken'],
  },
  {
    ...wrongName,
    name: 'a Response for ReportState',
    event: 'report-state',
    outcome: answer('Response'),
    headline: 'because the answer to `ReportState` is called `Response`.',
    fixes: ['/event/header/name'],
  },
  {
    ...wrongName,
    name: 'a Response for Discover',
    event: 'discover',
    outcome: answer('Response'),
    headline: 'Alexa finds no device, because',
  },
  { ...wrongName, name: 'a StateReport for TurnOn', outcome: answer('StateReport') },
  {
    ...wrongName,
    name: 'a ChangeReport for TurnOn',
    outcome: answer('ChangeReport'),
    headline: 'because the answer to `TurnOn` is called `ChangeReport`.',
  },
  {
    ...refused,
    name: 'another device',
    outcome: answers({ event: { ...event('Response'), endpoint: { endpointId: 'lamp-8' } } }),
    rules: ['badEndpoint'],
    source: sources.alexaResponse.url,
  },
  {
    ...refused,
    name: 'no endpoint',
    outcome: answers({ event: { ...event('Response'), endpoint: undefined } }),
    rules: ['badEndpoint'],
    source: sources.alexaResponse.url,
  },
  {
    ...refused,
    name: 'a StateReport with the state in its payload',
    event: 'report-state',
    outcome: answers({ event: event('StateReport', {}, { powerState: 'ON' }) }),
    rules: ['noState'],
    source: sources.messageSchema.url,
  },
  {
    ...refused,
    name: 'a property without a time',
    outcome: answers({
      event: event('Response'),
      context: { properties: [{ ...properties[0], timeOfSample: undefined }] },
    }),
    rules: ['badProperty'],
    source: sources.messageSchema.url,
    fixes: ['/context/properties/0'],
  },
  {
    ...refused,
    name: 'an error without a type',
    outcome: answer('ErrorResponse', {}, { message: 'Off' }),
    rules: ['badError'],
    source: sources.messageSchema.url,
  },
  {
    ...badDevice,
    name: 'a device without capabilities',
    outcome: devices([lamp, { ...lamp, capabilities: [] }]),
    headline: 'Alexa finds no device, because the device `Kitchen lamp` has no `capabilities`.',
    fixes: ['/event/payload/endpoints/1'],
  },
  {
    ...badDevice,
    name: 'a device without a description',
    outcome: devices([{ ...lamp, description: '' }]),
  },
  { ...badDevice, name: 'endpoints as an object', outcome: devices(lamp) },
  { ...badDevice, name: 'a device that is null', outcome: devices([null]) },
  {
    ...badDevice,
    name: '301 devices',
    outcome: devices(Array.from({ length: 301 }, () => lamp)),
    rules: ['tooManyDevices'],
    source: sources.messageSchema.url,
  },
  {
    ...refused,
    name: 'throws',
    outcome: throws,
    rules: ['failed'],
    source: sources.troubleshooting.url,
    headline: 'The device counts as not responding, because the function threw `TypeError`.',
  },
  {
    ...refused,
    name: 'exits',
    outcome: exits,
    rules: ['failed'],
    source: sources.troubleshooting.url,
  },
  {
    ...refused,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.troubleshooting.url,
  },
  {
    ...taken,
    name: 'an event that was emptied',
    event: {},
    outcome: answer('Response'),
    rules: ['done'],
  },
];

describeRows('alexa/smart-home', smartHomeJudge, rows);
