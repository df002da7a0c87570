import { defineRules } from '../rule.ts';
import { alexaSources as sources } from './alexa-sources.ts';

const generic = 'Alexa cannot read it, and says no more than that something went wrong.';

/** What Alexa does with the answer of a smart home skill. */
export const smartHomeRules = defineRules({
  failed: {
    when: 'The function throws, exits or fails to start',
    then: 'Counts as an error that the user perceives. What exactly is said, is not documented.',
    source: sources.troubleshooting,
  },
  timedOut: {
    when: "No answer within eight seconds, or the function's own timeout",
    then: '`SKILL_RESPONSE_TIMEOUT_EXCEPTION`: Alexa says that the device is not responding, even if it did what it was told.',
    source: sources.troubleshooting,
  },
  notReadable: {
    when: 'The answer is no JSON object: `null`, nothing, a text',
    then: generic,
    source: sources.validating,
  },
  likeVersion2: {
    when: 'The answer has the shape of version 2: `header` on top',
    then: 'A skill of version 3 does not understand it; by a report, no device is found then.',
    source: sources.version2Report,
  },
  noEvent: {
    when: '`event`, its `header` or its `payload` is missing',
    then: generic,
    source: sources.validating,
  },
  badHeader: {
    when: 'The header lacks `namespace`, `name` or `messageId`, or `payloadVersion` is not `"3"`',
    then: generic,
    source: sources.messageSchema,
  },
  wrongName: {
    when: 'The name is not one with which the directive may be answered, such as `Response` for `ReportState`, or `ChangeReport`',
    then: `Each directive has its own answer. ${generic}`,
    source: sources.alexaResponse,
  },
  badToken: {
    when: "`correlationToken` is missing, or not the directive's",
    then: 'Alexa cannot tell which question was answered: the device counts as not responding.',
    source: sources.tokenReport,
  },
  badEndpoint: {
    when: "`endpoint` is missing, or another device's",
    then: 'The answer has to name the device.',
    source: sources.alexaResponse,
  },
  noState: {
    when: 'A `StateReport` without `context.properties`',
    then: `The state belongs beside \`event\`. ${generic}`,
    source: sources.messageSchema,
  },
  badProperty: {
    when: 'A property lacks `namespace`, `name`, `value`, `timeOfSample` or `uncertaintyInMilliseconds`',
    then: generic,
    source: sources.messageSchema,
  },
  badError: {
    when: 'An `ErrorResponse` without `type` or `message`',
    then: generic,
    source: sources.messageSchema,
  },
  badDevice: {
    when: 'A device of a discovery lacks a required member',
    then: 'The discovery is not valid: no new device is found.',
    source: sources.commonIssues,
  },
  tooManyDevices: {
    when: 'The discovery names more than 300 devices',
    then: 'Over the maximum of the message schema.',
    source: sources.messageSchema,
  },
  errorTold: {
    when: 'The directive cannot be carried out, and the answer is an `ErrorResponse`',
    then: 'Alexa tells the user why, as far as it knows the type.',
    source: sources.alexaResponse,
  },
  deferred: {
    when: 'A `DeferredResponse`',
    then: 'Alexa waits on; the real answer has to be sent to its event gateway.',
    source: sources.alexaResponse,
  },
  discovered: {
    when: 'A `Discover.Response`',
    then: 'Alexa knows these devices from now on, and what each can do.',
    source: sources.messageSchema,
  },
  granted: {
    when: 'An `AcceptGrant.Response`',
    then: 'The skill may send changes to Alexa from now on.',
    source: sources.messageSchema,
  },
  reported: {
    when: 'A `StateReport` with the state',
    then: 'Alexa says and shows it.',
    source: sources.alexaResponse,
  },
  done: {
    when: 'Any other answer to a directive, such as `Response`',
    then: 'Alexa confirms, and shows the state in `context`.',
    source: sources.alexaResponse,
  },
  stateUnknown: {
    when: 'A `Response` without the state',
    then: "The answer should have all properties, changed or not, so that Alexa knows the device's state.",
    source: sources.alexaResponse,
  },
});
