import { defineRules } from '../rule.ts';
import { mailSources } from './mail-sources.ts';

const { lambda, action, examples, errors, records } = mailSources;

/** What SES does with the answer to a mail, and Lambda with one that nobody waits for. */
export const mailRules = defineRules({
  goesOn: {
    when: '`disposition` is `CONTINUE`, with `RequestResponse`',
    then: 'The next action of the rule follows, and then the next rule.',
    source: lambda,
  },
  stopsRule: {
    when: '`disposition` is `STOP_RULE`, with `RequestResponse`',
    then: 'The other actions of this rule are skipped; the next rule follows.',
    source: lambda,
  },
  stopsRuleSet: {
    when: '`disposition` is `STOP_RULE_SET`, with `RequestResponse`',
    then: 'No other action and no other rule follows. If none has stored the mail before, it is dropped, and the sender gets no bounce.',
    source: examples,
  },
  noDisposition: {
    when: 'The answer is null or has no valid `disposition`, with `RequestResponse`',
    then: 'The mail goes on, as with `CONTINUE`. No error shows.',
    source: lambda,
  },
  failedSynchronously: {
    when: 'The function throws, exits or fails to start, with `RequestResponse`',
    then: 'SES gets no disposition. What becomes of the mail is not documented.',
    source: lambda,
  },
  timedOutSynchronously: {
    when: 'The function takes longer than 30 seconds or than its own timeout, with `RequestResponse`',
    then: 'The invocation times out. What becomes of the mail is not documented.',
    source: action,
  },
  notRead: {
    when: 'The function answers, with `Event`',
    then: 'Nobody reads the answer: SES has gone on to the next action long before.',
    source: lambda,
  },
  retried: {
    when: 'The function throws, times out, exits or fails to start, with `Event`',
    then: 'Lambda runs it again after one minute and, should that fail too, after two more. SES has long gone on.',
    source: errors,
  },
  tooOld: {
    when: 'The next attempt would come after `MaximumEventAgeInSeconds`, with `Event`',
    then: 'Lambda discards the event before it is tried again.',
    source: errors,
  },
  givenUp: {
    when: 'All attempts failed, with `Event`',
    then: 'The event goes to the function’s on-failure destination or dead-letter queue; without either it is lost. The mail itself lies in S3, if an S3 action came first.',
    source: records,
  },
});
