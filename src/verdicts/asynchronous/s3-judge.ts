import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { defineRules, defineSources, step } from '../rule.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { codeWords } from '../words.ts';
import { asyncOptions } from './async-options.ts';
import type { AsyncOptions } from './async-options.ts';
import { answerRules, attemptRules } from './async-rules.ts';
import { callsWithEncodedKey, encodedKeys, recordWithoutSize } from './encoded-keys.ts';
import { eventFate } from './event-fate.ts';
import { judgeFailure } from './judge-failure.ts';
import { judgeSuccess } from './judge-success.ts';

const sources = defineSources({
  structure: [
    'Amazon S3: Event message structure',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
    '2026-11-24',
  ],
  deleteObject: [
    'AWS SDK for .NET: AmazonS3.DeleteObject',
    'https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_S3_AmazonS3_DeleteObject.htm',
    '2026-11-30',
  ],
});

const keyRules = defineRules({
  keyNotFound: {
    when: 'The function asks S3 for `object.key` as it stands, and the key is URL-encoded',
    then: 'S3 finds nothing: `NoSuchKey`, or `AccessDenied` without `s3:ListBucket`. The error most likely ends the function, and the retries ask for the same key.',
    source: sources.structure,
  },
  nothingDeleted: {
    when: 'The function deletes `object.key` as it stands, and the key is URL-encoded',
    then: 'S3 reports success, and the object stays: deleting what does not exist is no error.',
    source: sources.deleteObject,
  },
});

/** Judges notifications of S3, and whether the calls of the function ask for the right key. */
export const s3Judge = makeJudge({
  options: asyncOptions,
  rules: { ...answerRules, ...keyRules, ...attemptRules },
  judge,
});

function judge(input: JudgeInput<AsyncOptions>): Verdict {
  const { event, outcome, calls } = input;
  const wrong = callsWithEncodedKey(event, calls);
  const read = wrong.find(({ deletes }) => !deletes);
  if (outcome.kind !== 'response') {
    const failure = judgeFailure(input, { fixes: hintsOf(input) });
    return read ? { ...failure, steps: [step(keyRules.keyNotFound), ...failure.steps] } : failure;
  }
  // A call that threw in the run was caught by the function, which knows what to do without the object.
  const unnoticed = wrong.find(({ deletes, failed }) => !deletes && !failed);
  if (unnoticed) {
    const { operation, key, pointer, decoded } = unnoticed;
    const message = 'The specified key does not exist.';
    const failure = judgeFailure(
      {
        ...input,
        outcome: { kind: 'function-error', errorType: 'NoSuchKey', errorMessage: message },
      },
      {
        cause: `\`${operation}\` finds nothing, because the key is URL-encoded, so the function most likely throws`,
        fixes: [fixOfKey(pointer, decoded)],
      },
    );
    const text = `\`${operation}\` asks for ${codeWords(key)}, and the object is called ${codeWords(decoded)}. ${keyRules.keyNotFound.then}`;
    return { ...failure, steps: [step(keyRules.keyNotFound, text), ...failure.steps] };
  }
  const success = judgeSuccess(input, 'S3');
  const deleted = wrong.find(({ deletes }) => deletes);
  if (!deleted) return success;
  return {
    ...success,
    status: 'lost',
    headline: `Lambda counts the event as processed, but \`${deleted.operation}\` deletes nothing, because the key is URL-encoded.`,
    steps: [step(keyRules.nothingDeleted), ...success.steps],
    records: [eventFate('lost', 'counts as processed, and the object stays')],
    fixes: [fixOfKey(deleted.pointer, deleted.decoded), ...success.fixes],
  };
}

function hintsOf({ event, outcome, calls }: JudgeInput<AsyncOptions>): Fix[] {
  const { errorType, errorMessage = '' } = outcome;
  const [called] = callsWithEncodedKey(event, calls);
  const key = called ?? encodedKeys(event).find((one) => errorMessage.includes(one.key));
  const sizeless = errorType === 'TypeError' ? recordWithoutSize(event) : null;
  return [
    ...(key ? [fixOfKey(key.pointer, key.decoded)] : []),
    ...(sizeless === null
      ? []
      : [
          {
            text: '`size` and `eTag` are not in this event: look at `eventName` before you read them.',
            at: { in: 'event', pointer: sizeless },
          } satisfies Fix,
        ]),
  ];
}

function fixOfKey(pointer: string, decoded: string): Fix {
  return {
    text: `Decode the key first, \`decodeURIComponent(key.replace(/\\+/g, ' '))\`, which gives ${codeWords(decoded)}.`,
    at: { in: 'event', pointer },
  };
}
