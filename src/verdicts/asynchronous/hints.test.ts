import { asynchronousJudges } from './asynchronous-judges.ts';
import { plainAsynchronousJudge } from './plain-asynchronous-judge.ts';
import { answerRows, attemptRows } from './testing/async-rows-fs.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const fails = (
  name: string,
  event: string | object,
  error: readonly [errorType: string, errorMessage: string],
  fixes: string[],
): Row => ({
  name,
  event,
  outcome: { kind: 'function-error', errorType: error[0], errorMessage: error[1] },
  status: 'retried',
  rules: ['runsAgain'],
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  next: [60],
  fates: ['again'],
  fixes: [...fixes, 'onFailure'],
});
const ofUndefined = ['TypeError', "Cannot read properties of undefined (reading 'email')"] as const;
const ofNull = ['TypeError', "Cannot read properties of null (reading 'toLowerCase')"] as const;
const notJson = ['SyntaxError', 'Unexpected token S, "START Requ"... is not valid JSON'] as const;
const packed = ['SyntaxError', 'Unexpected token \u001f in JSON at position 0'] as const;
const parsedObject = ['SyntaxError', '"[object Object]" is not valid JSON'] as const;
const noRecords = ['TypeError', 'event.Records is not iterable'] as const;
const sns = '/Records/0/Sns';

const judgeOf = (eventType: string) => asynchronousJudges[eventType] ?? plainAsynchronousJudge;

describeRows('sns/notification', judgeOf('sns/notification'), [
  ...answerRows('json-message'),
  ...attemptRows('json-message'),
  fails('takes the message for an object', 'json-message', ofUndefined, [`${sns}/Message`]),
  fails('reads something else that is not there', 'minimal', ofUndefined, []),
  fails('takes a subject for granted', 'minimal', ofNull, [`${sns}/Subject`]),
  fails('parses what is cut off', 'cut-off-json', notJson, [`${sns}/Message`]),
  fails('parses something else', 'json-message', notJson, []),
  fails(
    'looks for another spelling',
    'json-message',
    ['TypeError', 'Invalid URL'],
    [`${sns}/SigningCertUrl`],
  ),
  fails('fails with an error of its own', 'json-message', ['Error', 'undefined'], []),
  fails('has no message at all', { Records: [{}, null] }, ofUndefined, []),
]);

describeRows('cloudwatch-logs/subscription', judgeOf('cloudwatch-logs/subscription'), [
  ...answerRows('errors'),
  ...attemptRows('errors', ', though its log events stay in their log group'),
  fails('forgets gunzip', 'errors', packed, ['/awslogs/data']),
  fails('parses a line that is no JSON', 'mixed-lines', notJson, ['/awslogs/data']),
  fails('does not know the control message', 'control-message', ['Error', 'Nobody is on call'], []),
  fails('has no data', { awslogs: null }, packed, []),
]);

describeRows('eventbridge/event', judgeOf('eventbridge/event'), [
  ...answerRows('put-events'),
  ...attemptRows('put-events'),
  fails('parses detail', 'put-events', parsedObject, ['/detail']),
  fails('loops over Records', 'put-events', noRecords, ['']),
]);

describeRows('iot/rule', judgeOf('iot/rule'), [
  ...answerRows('whole-message'),
  ...attemptRows('whole-message'),
  fails('parses the event', 'whole-message', parsedObject, ['']),
]);
