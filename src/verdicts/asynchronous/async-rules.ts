import { defineRules } from '../rule.ts';
import { asyncSources } from './async-sources.ts';

const { invoking, errors, configuring, records, guide2023, recordings } = asyncSources;

/** What Lambda does with an answer that nobody waits for. */
export const answerRules = defineRules({
  done: {
    when: 'The function returns, whatever it answers',
    then: 'Lambda counts the event as processed. Nobody reads the answer.',
    source: invoking,
  },
  failureNotRead: {
    when: 'The answer says itself that something failed, in `batchItemFailures`, or seems to by a `statusCode` of 400 and up',
    then: 'Nobody reads it: the event counts as processed and does not come again. What failed has to be thrown.',
    source: invoking,
  },
});

/** What becomes of an event in Lambda's queue, whatever the service. */
export const attemptRules = defineRules({
  onSuccess: {
    when: 'The function returns, and has an on-success destination (queue, topic, function or event bus)',
    then: 'The on-success destination gets a record with the event and the answer.',
    source: records,
  },
  runsAgain: {
    when: 'The function throws, times out, exits or fails to start',
    then: 'Lambda runs it again with the same event after 1 minute and, should that fail too, after 2 more. `MaximumRetryAttempts` lowers the two retries to one or none.',
    source: errors,
  },
  tooOld: {
    when: 'By the next attempt the event would be older than `MaximumEventAgeInSeconds`',
    then: 'There is no next attempt: the event is given up at once, as `EventAgeExceeded`. With 60 seconds there is no retry at all.',
    source: recordings,
  },
  deadLetterQueue: {
    when: 'The event is given up, and the function has a dead-letter queue (queue or topic)',
    then: 'The event goes to the dead-letter queue as it was; the attributes `RequestID`, `ErrorCode` and `ErrorMessage` (its first 1 KB) tell the rest.',
    source: guide2023,
  },
  onFailure: {
    when: 'The event is given up, and the function has an on-failure destination (queue, topic, function, event bus or bucket)',
    then: 'The on-failure destination gets a record with the event, the error and the reason.',
    source: records,
  },
  lost: {
    when: 'The event is given up, and there is neither',
    then: 'The event is discarded.',
    source: records,
  },
  throttled: {
    when: 'No concurrency is free for the event (429), or Lambda itself fails (500 and up)',
    then: 'The event goes back to Lambda’s queue and is tried again for up to 6 hours, at intervals that grow from 1 second to 5 minutes.',
    source: errors,
    pageOnly: true,
  },
  waitedTooLong: {
    when: 'The event waits in Lambda’s queue for longer than `MaximumEventAgeInSeconds`',
    then: 'It is given up like one that failed, also if the function never ran.',
    source: configuring,
    pageOnly: true,
  },
});
