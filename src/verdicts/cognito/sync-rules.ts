import { defineRules } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';

const { cognitoEvents, syncException } = cognitoSources;

/** What Cognito Sync does with the records of a dataset. */
export const syncRules = defineRules({
  stored: {
    when: 'A record of the answer has `op` `replace` and a value',
    then: 'The value is stored and goes to the other devices of the user.',
    source: cognitoEvents,
  },
  removed: {
    when: 'A record has `op` `remove`, or null as its value',
    then: 'The record is deleted.',
    source: cognitoEvents,
  },
  added: {
    when: 'The answer has a record that the event has not',
    then: 'It is stored as well.',
    source: cognitoEvents,
  },
  leftOut: {
    when: 'A record of the event is missing in the answer',
    then: 'It is ignored: it stays in the dataset as it was, and a change of the app is not stored.',
    source: cognitoEvents,
  },
  changedMember: {
    when: 'A member beside `datasetRecords` was changed',
    then: 'The records are not updated. Which error the app gets is not documented.',
    source: cognitoEvents,
  },
  badRecord: {
    when: 'A record is no object, its `op` is neither `replace` nor `remove`, or its `newValue` is no text',
    then: 'Not documented. The answer is to have the form of the event, so expect an `InvalidLambdaFunctionOutputException`.',
    source: cognitoEvents,
  },
  notTheEvent: {
    when: 'The function answers something else than the event: nothing, `null`, a text, or an object without `datasetRecords`',
    then: 'The app gets an `InvalidLambdaFunctionOutputException`, and nothing is stored.',
    source: syncException,
  },
  threw: {
    when: 'The function throws, exits, fails to start, or its own timeout ends it before the 5 seconds are over',
    then: 'The app gets an `InvalidLambdaFunctionOutputException`, and nothing is stored.',
    source: syncException,
  },
  tookTooLong: {
    when: 'The function takes longer than 5 seconds',
    then: 'The app gets a `LambdaSocketTimeoutException`. The limit cannot be raised.',
    source: cognitoEvents,
  },
});
