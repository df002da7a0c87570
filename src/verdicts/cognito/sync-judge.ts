import { isObject, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { capitalise, failureWords, valueWords } from '../words.ts';
import { pointerTo } from '../pointer-to.ts';
import { judgeRecords } from './judge-records.ts';
import { isOwnTimeout } from './own-timeout.ts';
import { syncRules as rules } from './sync-rules.ts';

/** Judges the trigger of Cognito Sync. */
export const syncJudge = makeJudge({ options: {}, rules, judge });

const head = ['version', 'eventType', 'region', 'identityPoolId', 'identityId', 'datasetName'];

function judge({ event, outcome }: JudgeInput<object>): Verdict {
  if (outcome.kind === 'timeout' && !isOwnTimeout(outcome)) {
    return refuseAll(event, {
      because: 'the function has not answered within 5 seconds',
      steps: [step(rules.tookTooLong)],
      error: 'a `LambdaSocketTimeoutException`',
      fixes: [{ text: 'Answer within 5 seconds; hand longer work to a queue.' }],
    });
  }
  if (outcome.kind !== 'response') {
    const what = `the function ${failureWords(outcome)}`;
    return refuseAll(event, {
      because: what,
      steps: [step(rules.threw, `${capitalise(what)}. ${rules.threw.then}`)],
    });
  }
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  const records = member(value, 'datasetRecords');
  if (!isObject(value) || !isObject(records)) {
    const words = answer.isJson ? answerWords(value) : 'no JSON';
    return refuseAll(event, {
      because: `the function answers ${words} instead of the event`,
      steps: [step(rules.notTheEvent, `The answer is ${words}. ${rules.notTheEvent.then}`)],
      fixes: [fixAt('', 'Return the whole event, with changes in `datasetRecords` alone.')],
    });
  }
  const changed = head.filter(
    (name) =>
      member(event, name) !== undefined &&
      JSON.stringify(value[name]) !== JSON.stringify(member(event, name)),
  );
  if (changed.length > 0) return refuseChanged(event, changed);
  const bad = Object.entries(records).find(([, record]) => !isRecord(record));
  if (bad) {
    return refuseAll(event, {
      because: isOperation(bad[1])
        ? `the value of the record \`${bad[0]}\` is ${valueWords(member(bad[1], 'newValue'))}, and no text`
        : `the record \`${bad[0]}\` has no \`op\` that Cognito Sync knows`,
      steps: [step(rules.badRecord)],
      fixes: [
        fixAt(
          `/datasetRecords${pointerTo(bad[0])}`,
          isOperation(bad[1])
            ? 'Give `newValue` as text, or `null` to delete the record.'
            : 'Set `op` to `replace` or `remove`.',
        ),
      ],
    });
  }
  return judgeRecords(event, records);
}

function answerWords(value: unknown): string {
  return isObject(value) ? 'an object without `datasetRecords`' : valueWords(value);
}

function isOperation(record: unknown): boolean {
  const op = member(record, 'op');
  return op === 'replace' || op === 'remove';
}

function isRecord(record: unknown): boolean {
  const value = member(record, 'newValue') ?? '';
  return isOperation(record) && (typeof value === 'string' || member(record, 'op') === 'remove');
}

function refuseChanged(event: unknown, names: string[]): Verdict {
  const list = names.map((name) => `\`${name}\``).join(', ');
  const verdict = refuseAll(event, {
    because: `the answer changes ${list}`,
    steps: [step(rules.changedMember, `Changed: ${list}. ${rules.changedMember.then}`)],
    fixes: names.map((name) => fixAt(`/${name}`, `Leave \`${name}\` as it came.`)),
  });
  return {
    ...verdict,
    caller: { kind: 'nothing', text: 'Which error the app gets is not documented.' },
  };
}

function refuseAll(
  event: unknown,
  {
    because,
    steps,
    error = 'an `InvalidLambdaFunctionOutputException`',
    fixes = [],
  }: { because: string; steps: Step[]; error?: string; fixes?: Fix[] },
): Verdict {
  const records = member(event, 'datasetRecords');
  return makeVerdict({
    status: 'rejected',
    headline: `No record is stored, because ${because}.`,
    steps,
    caller: { kind: 'nothing', text: `The app gets ${error}; its words are not documented.` },
    records: Object.keys(isObject(records) ? records : {}).map((key) => ({
      id: key,
      pointer: `/datasetRecords${pointerTo(key)}`,
      fate: 'refused',
      text: 'not stored',
    })),
    fixes,
  });
}

function fixAt(pointer: string, text: string): Fix {
  return { text, at: { in: 'response', pointer } };
}
