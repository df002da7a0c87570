import { defineRules } from '../rule.ts';
import { hookSources } from './hook-sources.ts';

const { hook, api } = hookSources;

/** What AWS IoT does with the answer of a pre-provisioning hook. */
export const hookRules = defineRules({
  allowed: {
    when: '`allowProvisioning` is true',
    then: 'Provisioning goes on: the template is filled in with the parameters of the device.',
    source: hook,
  },
  overridden: {
    when: '`parameterOverrides` has texts',
    then: 'They are put among the parameters of the device, and replace those of the same name.',
    source: hook,
  },
  overrideNotText: {
    when: '`parameterOverrides` has something else than texts, or is no object',
    then: 'Parameters are a map from text to text. What AWS IoT does with another value is not documented.',
    source: hook,
  },
  refused: {
    when: '`allowProvisioning` is false',
    then: 'RegisterThing fails with `ACCESS_DENIED`.',
    source: hook,
  },
  notTrue: {
    when: '`allowProvisioning` is missing or not a boolean, or there is no answer',
    then: 'Only `true` lets the device in: RegisterThing fails with `ACCESS_DENIED`. One sentence of the guide writes the text `"true"`, all its examples the boolean.',
    source: hook,
  },
  functionError: {
    when: 'The function throws, exits or fails to start',
    then: '`ACCESS_DENIED` too, and an error in CloudWatch Logs. Nobody tries again but the device.',
    source: hook,
  },
  timedOut: {
    when: 'The function takes more than 5 seconds, or than its own timeout',
    then: 'The registration fails. The error code is not documented.',
    source: hook,
  },
  rejectedTopic: {
    when: 'The registration fails',
    then: 'The device hears of it on `$aws/provisioning-templates/<template>/provision/json/rejected`, in a message with `statusCode`, `errorCode` and `errorMessage`, if it has subscribed to that topic. The values are not documented.',
    source: api,
  },
  asksAgain: {
    when: 'The same device asks again',
    then: 'The function is invoked for each RegisterThing: its work must bear repetition.',
    source: hook,
    pageOnly: true,
  },
});
