import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Caller, Fate, Fix, Step, Verdict, VerdictStatus } from '../verdict.ts';
import { count } from '../words.ts';
import { firehoseHeadline } from './firehose-headline.ts';
import { firehoseRules as rules } from './firehose-rules.ts';
import { processingFailed } from './processing-failed.ts';
import type { RecordResult } from './read-results.ts';
import { recordWords } from './record-words.ts';

const order = Object.keys(rules);

/** What becomes of a batch that was answered. */
export function judgeResults(
  { event, attempt }: JudgeInput,
  results: readonly RecordResult[],
  /** Indices of entries that belong to no record. */
  strays: readonly number[],
  /** In place of those of the records. */
  fix?: Fix,
): Verdict {
  const failed = results.flatMap((result) => (result.kind === 'failed' ? result : []));
  const lines = jsonWithoutNewline(results);
  const [stray] = strays;
  return makeVerdict({
    status: statusOf(results),
    headline: firehoseHeadline(results, lines > 0),
    steps: inOrder([
      ...stepsOf(results),
      ...(lines > 0 ? [step(rules.concatenated)] : []),
      ...(stray === undefined ? [] : [step(rules.unknownId, strayWords(strays))]),
      ...(failed.length > 0 ? [step(rules.kept)] : []),
    ]),
    caller: callerOf(results),
    records: results.map((result) => ({
      id: result.record.id,
      pointer: result.record.pointer,
      ...fateOf(result),
    })),
    deliveries: failed.map(({ record, error }) => processingFailed(event, record, error, attempt)),
    fixes: fix
      ? [fix]
      : [
          ...firstOfEachRule(results).flatMap((result) => result.fix ?? []),
          ...(lines > 0
            ? [{ text: 'End each record with `\\n`, or let Firehose append a delimiter.' }]
            : []),
        ],
  });
}

function statusOf(results: readonly RecordResult[]): VerdictStatus {
  const fine = results.filter(({ kind }) => kind === 'delivered' || kind === 'dropped').length;
  if (fine === results.length) return 'ok';
  return fine > 0 ? 'partial' : 'rejected';
}

/** A step for each rule, with the first record that it holds for. */
function stepsOf(results: readonly RecordResult[]): Step[] {
  return firstOfEachRule(results).map(({ rule, record, why }) => {
    const number = results.filter((one) => one.rule === rule).length;
    const who =
      number === 1 ? `Record ${recordWords(record.id)}` : `Each of ${count(number, 'record')}`;
    return step(rule, `${who}${whyWords(why, number)}: ${clause(rule.then)}`);
  });
}

function whyWords(why: string | undefined, number: number): string {
  if (why === undefined) return '';
  return number === 1 ? ` (${why})` : ` (the first: ${why})`;
}

/** A sentence as it stands after a colon: names keep their capitals. */
function clause(text: string): string {
  return /^(The|This|Only|No) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function firstOfEachRule(results: readonly RecordResult[]): RecordResult[] {
  return results.filter(
    ({ rule }, index) => results.findIndex((one) => one.rule === rule) === index,
  );
}

function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

function strayWords(strays: readonly number[]): string {
  const [first = 0] = strays;
  const which =
    strays.length === 1
      ? `\`/records/${first}\` belongs`
      : `${count(strays.length, 'entry', 'entries')} of the answer belong`;
  return `${which} to no record of the event. ${rules.unknownId.then}`;
}

function jsonWithoutNewline(results: readonly RecordResult[]): number {
  const texts = results.flatMap((one) => (one.kind === 'delivered' ? one.text : []));
  if (texts.length < 2) return 0;
  return texts.filter((text) => /^[{[]/.test(text) && !text.endsWith('\n')).length;
}

function callerOf(results: readonly RecordResult[]): Caller {
  const texts = results.flatMap((one) => (one.kind === 'delivered' ? one.text : []));
  if (texts.length === 0) return { kind: 'nothing', text: 'Nothing goes on to the destination.' };
  return { kind: 'value', label: 'Goes on to the destination', value: texts.join('') };
}

function fateOf(result: RecordResult): { fate: Fate; text: string } {
  switch (result.kind) {
    case 'delivered':
      return { fate: 'done', text: 'delivered' };
    case 'dropped':
      return { fate: 'done', text: 'left out, as the answer says' };
    case 'misplaced':
      return { fate: 'kept', text: 'under the error prefix' };
    case 'failed':
      return { fate: 'kept', text: `under \`processing-failed/\`: ${codeOf(result.error.code)}` };
  }
}

function codeOf(code: string): string {
  return code.startsWith('Lambda.') ? `\`${code}\`` : 'error code not documented';
}
