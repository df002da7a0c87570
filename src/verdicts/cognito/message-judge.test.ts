import { cognitoSources } from './cognito-sources.ts';
import { messageJudge } from './message-judge.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { answers, describeRows } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/custom-message';
const source = cognitoSources.customMessage.url;
const ses = { emailSendingAccount: 'DEVELOPER' };
const answer = (response?: unknown, sample = 'sign-up') => answerEvent(eventType, sample, response);
const fine = { event: 'sign-up', options: ses, status: 'ok', source } as const;
const bad = { ...fine, status: 'rejected' } as const;

describeRows(eventType, messageJudge, [
  ...sharedRows({
    eventType,
    sample: 'sign-up',
    trigger: 'CustomMessage',
    echo: { status: 'ok', rules: ['usual'] },
  }),
  {
    ...fine,
    name: 'the event comes back',
    outcome: answer(),
    rules: ['usual'],
    headline: 'The message is sent with the text that is set in the pool.',
  },
  {
    ...fine,
    name: 'an e-mail with its code',
    outcome: answer({ emailSubject: 'Your code', emailMessage: '<p>Your code is {####}</p>' }),
    rules: ['sent'],
    headline: 'The message is sent with this text.',
    caller: {
      kind: 'value',
      value: { emailSubject: 'Your code', emailMessage: '<p>Your code is 123456</p>' },
    },
    fixes: [],
  },
  {
    ...fine,
    name: 'an e-mail with a link in place of the code',
    outcome: answer({ emailMessage: 'Please {##confirm##}' }),
    rules: ['sent'],
  },
  {
    ...fine,
    name: 'a subject alone',
    outcome: answer({ emailSubject: 'Hello' }),
    rules: ['usual'],
  },
  {
    ...bad,
    name: 'an e-mail without its code',
    outcome: answer({ emailMessage: '<p>Welcome!</p>' }),
    rules: ['lacksCode'],
    source: cognitoSources.messagePattern.url,
    headline:
      'The call that wanted the message fails, because `emailMessage` lacks `request.codeParameter`.',
    caller: { kind: 'error', name: 'InvalidParameterException' },
    fixes: ['/response/emailMessage'],
  },
  {
    ...bad,
    name: 'an e-mail with the placeholder encoded',
    outcome: answer({ emailMessage: encodeURIComponent('{####}') }),
    rules: ['lacksCode'],
    source: cognitoSources.messagePattern.url,
  },
  {
    ...fine,
    name: 'a text message without its code, where only a mail can go out',
    outcome: answer({ smsMessage: 'Welcome!' }),
    rules: ['usual'],
  },
  {
    ...bad,
    name: 'a text message without its code',
    event: 'sms-mfa',
    outcome: answer({ smsMessage: 'Welcome!' }, 'sms-mfa'),
    rules: ['lacksCode'],
    source: cognitoSources.messagePattern.url,
    caller: { kind: 'nothing' },
    fixes: ['/response/smsMessage'],
  },
  {
    ...bad,
    name: 'an invitation without the user name',
    event: 'admin-create-user',
    outcome: answer({ emailMessage: 'Your first password is {####}' }, 'admin-create-user'),
    rules: ['lacksName'],
    fixes: ['/response/emailMessage'],
  },
  {
    ...fine,
    name: 'an invitation with both',
    event: 'admin-create-user',
    outcome: answer({ emailMessage: '{username}: {####}' }, 'admin-create-user'),
    rules: ['sent'],
    caller: { kind: 'value', value: { emailMessage: 'bo.larsen: 123456' } },
  },
  {
    ...bad,
    name: 'an e-mail in a pool that does not send through SES',
    options: {},
    outcome: answer({ emailMessage: 'Your code is {####}' }),
    rules: ['noSes'],
    headline: '`emailMessage` is set, and the pool does not send through Amazon SES.',
    caller: { kind: 'nothing' },
    fixes: ['emailSendingAccount', '/response/emailMessage'],
  },
  {
    ...fine,
    name: 'a text message in a pool that does not send through SES',
    event: 'sms-mfa',
    options: {},
    outcome: answer({ smsMessage: 'Your code is {####}' }, 'sms-mfa'),
    rules: ['sent'],
    caller: { kind: 'value', value: { smsMessage: 'Your code is 123456' } },
  },
  {
    ...fine,
    name: 'an e-mail of more than 20,000 characters',
    outcome: answer({ emailMessage: `{####}${'x'.repeat(20_000)}` }),
    status: 'partial',
    rules: ['tooLong'],
    source: cognitoSources.longMessage.url,
    headline: '`emailMessage` is too long',
    fixes: ['/response/emailMessage'],
  },
  {
    ...fine,
    name: 'a text message of more than 140 characters beside a fine mail',
    event: 'sms-mfa',
    outcome: answer({ smsMessage: `{####}${'x'.repeat(140)}`, emailMessage: '{####}' }, 'sms-mfa'),
    status: 'partial',
    rules: ['sent', 'tooLong'],
    source: cognitoSources.longMessage.url,
  },
  {
    ...bad,
    name: 'a text is a number',
    outcome: answer({ smsMessage: 123456 }),
    rules: ['wrongType'],
    fixes: ['/response/smsMessage'],
  },
  {
    ...fine,
    name: 'an event without attributes or placeholders',
    event: { request: {} },
    outcome: answers({ request: {}, response: { smsMessage: 'Your code is {####}' } }),
    rules: ['sent'],
  },
]);
