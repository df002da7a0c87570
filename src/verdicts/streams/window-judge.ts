import { isObject, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { Judge, JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Caller } from '../verdict.ts';
import { valueWords } from '../words.ts';
import { makeReading } from './batch.ts';
import type { BatchRecord, Reading } from './batch.ts';
import { batchVerdict } from './batch-verdict.ts';
import { readFailures } from './read-failures.ts';
import { retentionSeconds } from './stream-judge.ts';
import { streamSource } from './stream-source.ts';
import type { StreamKind } from './stream-source.ts';
import { windowOptions } from './window-options.ts';
import { windowRules } from './window-rules.ts';
import type { WindowFacts } from './window-rules.ts';
import { byteLength } from '../byte-length.ts';

/** More bytes than this end a window early. */
const stateLimit = 1024 * 1024;

type Rules = ReturnType<typeof windowRules>;

/** Makes the judge of batches within a tumbling window. */
export function windowJudge(kind: StreamKind, facts: WindowFacts): Judge {
  const rules = windowRules(facts);
  const source = streamSource(kind, rules);
  return makeJudge({
    options: windowOptions,
    rules,
    judge: ({ event, outcome, options, attempt }) => {
      const records = source.read(event);
      const reading = readWindow(outcome, records, options.reportBatchItemFailures, rules);
      const state = stateOf(outcome);
      const isFinal = member(event, 'isFinalInvokeForWindow') === true;
      const isEarly = member(event, 'isWindowTerminatedEarly') === true;
      const settings = { ...options, bisectBatchOnFunctionError: null, retentionSeconds };
      const verdict = batchVerdict({
        source,
        event: reading.outcome === 'partial' && isObject(event) ? { ...event, state } : event,
        records,
        reading: withState(reading, state, { isFinal, isEarly }, rules),
        settings,
        attempt,
      });
      return { ...verdict, caller: callerOf(reading, state, { isFinal, isEarly }) };
    },
  });
}

interface Ends {
  isFinal: boolean;
  isEarly: boolean;
}

function stateOf(outcome: JudgedOutcome): unknown {
  const answer = readAnswer(outcome);
  return answer.isJson ? (member(answer.value, 'state') ?? null) : null;
}

function readWindow(
  outcome: JudgedOutcome,
  records: BatchRecord[],
  reports: boolean,
  rules: Rules,
): Reading {
  if (outcome.kind === 'response' && stateOf(outcome) === null) {
    const answer = readAnswer(outcome);
    const hasState = answer.isJson && member(answer.value, 'state') === null;
    const isRead = answer.isJson && isObject(answer.value);
    const cause = hasState
      ? 'the `state` of the answer is `null`'
      : isRead
        ? 'the answer has no `state`'
        : `the answer is ${answer.isJson ? valueWords(answer.value) : 'no JSON'}, and has no \`state\``;
    return makeReading({
      outcome: 'failed',
      failed: records,
      cause,
      steps: [step(rules.noState, `T${cause.slice(1)}. ${rules.noState.then}`)],
      fixes: [
        {
          text: 'Answer with `state`, `{}` if there is nothing to hand on, in the final invocation too.',
          at: { in: 'response', pointer: hasState ? '/state' : '' },
        },
      ],
    });
  }
  const answer = readAnswer(outcome);
  const isBare = answer.isJson && member(answer.value, 'batchItemFailures') === undefined;
  if (outcome.kind === 'response' && !reports && isBare) {
    return makeReading({ steps: [step(rules.allSucceeded)] });
  }
  // An answer with a state is never empty.
  return readFailures(outcome, records, reports, { ...rules, emptyAnswer: rules.allSucceeded }, []);
}

/** The reading with what becomes of the state. */
function withState(reading: Reading, state: unknown, ends: Ends, rules: Rules): Reading {
  const steps = [...reading.steps];
  const fixes = [...reading.fixes];
  const { isFinal, isEarly } = ends;
  if (reading.outcome !== 'done') {
    if (reading.outcome === 'partial') steps.push(step(rules.partialState));
    if (isFinal) steps.push(step(rules.finalFails));
  } else if (isFinal) steps.push(step(rules.finalInvocation));
  else if (isEarly) steps.push(step(rules.earlyEnd));
  else {
    const note = isObject(state)
      ? rules.stateHandedOn.then
      : `${rules.stateHandedOn.then} It is ${valueWords(state)}, and not an object: what Lambda makes of that is not documented.`;
    steps.push(step(rules.stateHandedOn, note));
    if (sizeOf(state) > stateLimit) {
      steps.push(step(rules.tooLarge));
      const text =
        'Keep counts and sums in the state, not the records, and write the result away when `isWindowTerminatedEarly` is true as well.';
      fixes.push({ text, at: { in: 'response', pointer: '/state' } });
    }
  }
  return { ...reading, steps, fixes };
}

function sizeOf(state: unknown): number {
  return byteLength(JSON.stringify(state));
}

function callerOf({ outcome }: Reading, state: unknown, { isFinal, isEarly }: Ends): Caller {
  if (outcome === 'failed') {
    return { kind: 'nothing', text: 'The batch comes with the same state again, if it comes.' };
  }
  if (outcome === 'done' && isFinal) {
    return { kind: 'nothing', text: 'The state is dropped; the next window begins with `{}`.' };
  }
  if (outcome === 'done' && isEarly) {
    return { kind: 'nothing', text: 'The state is dropped; the window goes on with `{}`.' };
  }
  return { kind: 'value', label: 'State for the next invocation', value: state };
}
