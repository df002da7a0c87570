import { defineRules } from '../rule.ts';
import { mailSources } from './mail-sources.ts';

const { lambda, action, examples } = mailSources;

/** What SES does with the answer to a mail. */
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
    when: 'The answer has a `disposition`, with `Event`',
    then: 'Nobody reads it: SES has gone on to the next action long before.',
    source: lambda,
  },
  mailGoesOn: {
    when: 'The function throws, times out, exits or fails to start, with `Event`',
    then: 'That does not touch the mail: SES has gone on to the next action long before. It lies in S3 if an S3 action came first.',
    source: lambda,
  },
});
