import { isObject, listOf, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput, JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fate, Fix, Step, Verdict, VerdictStatus } from '../verdict.ts';
import { capitalise, count, failureWords, valueWords } from '../words.ts';
import { readTaskResults } from './read-task-results.ts';
import type { TaskResult } from './read-task-results.ts';
import { invokeAgain, readTasks } from './read-tasks.ts';
import type { Task } from './read-tasks.ts';
import { reportRow } from './report-row.ts';
import { s3BatchHeadline } from './s3-batch-headline.ts';
import { s3BatchRules as rules } from './s3-batch-rules.ts';

/** Judges tasks of S3 Batch Operations, of both versions. */
export const s3BatchJudge = makeJudge({ options: {}, rules, judge });

const order = Object.keys(rules);

function judge(input: JudgeInput): Verdict {
  const { event, outcome, attempt } = input;
  const tasks = readTasks(event);
  const { results, steps, fixes, notRepeated = null } = readOutcome(input, tasks);
  const returning = results.filter(({ code }) => code === 'TemporaryFailure');
  return makeVerdict({
    status: results.length === 0 && outcome.kind !== 'response' ? 'rejected' : statusOf(results),
    headline: s3BatchHeadline(results, notRepeated),
    steps: [...steps, ...stepsOf(results)].toSorted(
      (a, b) => order.indexOf(a.rule) - order.indexOf(b.rule),
    ),
    caller: {
      kind: 'nothing',
      text: 'S3 waits for the answer; whoever started the job reads the completion report.',
    },
    records: results.map((result) => ({
      id: result.task.id,
      pointer: result.task.pointer,
      ...fateOf(result),
    })),
    deliveries: results.flatMap(({ task, code, message }) =>
      code === 'TemporaryFailure' ? [] : reportRow(task, code === 'Succeeded', message),
    ),
    next:
      returning.length === 0
        ? []
        : [
            {
              afterSeconds: null,
              text: `${count(returning.length, 'task')} again, before the job ends`,
              event: invokeAgain(
                event,
                returning.map(({ task }) => task),
              ),
              attempt: { number: attempt.number + 1, ageSeconds: attempt.ageSeconds },
            },
          ],
    fixes,
  });
}

/** What becomes of the tasks, and what else is to say. */
interface Reading {
  results: TaskResult[];
  steps: Step[];
  fixes: Fix[];
  /** The member that the answer does not repeat, though it is to. */
  notRepeated?: NotRepeated | null;
}

function readOutcome({ event, outcome }: JudgeInput, tasks: readonly Task[]): Reading {
  if (outcome.kind !== 'response') {
    const rule = rules.functionError;
    const why = `the function ${failureWords(outcome)}`;
    const message = `Lambda returned function error: ${payloadOf(outcome)}`;
    const results = tasks.map((task) => ({ task, ...failed, rule, message, why }));
    return {
      results,
      steps: tasks.length === 0 ? [step(rule)] : [],
      fixes: [
        {
          text: 'Catch the error, and return the task with `TemporaryFailure` or `PermanentFailure`: so you decide whether it is tried again.',
        },
      ],
    };
  }
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    const rule = rules.unreadable;
    const why = answer.isJson
      ? `the answer is ${valueWords(answer.value)}`
      : 'the answer is no JSON';
    const message = 'Invalid JSON returned in Lambda payload';
    const text =
      'Return `{ "invocationSchemaVersion": …, "treatMissingKeysAs": "PermanentFailure", "invocationId": …, "results": [ … ] }`.';
    return {
      results: tasks.map((task) => ({ task, ...failed, rule, message, why })),
      steps: tasks.length === 0 ? [step(rule)] : [],
      fixes: [{ text, at: { in: 'response', pointer: '' } }],
    };
  }
  const results = readTaskResults(tasks, answer.value);
  const stray = strayResult(tasks, answer.value);
  const again = secondResult(tasks, answer.value);
  const wrong = otherThanSent(event, answer.value);
  const [first = null] = wrong;
  return {
    results,
    notRepeated: first,
    steps: [
      ...(again === null ? [] : [step(rules.twoResults, `${again.what} ${rules.twoResults.then}`)]),
      ...(stray === null ? [] : [step(rules.otherTask, `${stray.what} ${rules.otherTask.then}`)]),
      ...(first === null
        ? []
        : [
            step(
              rules.notRepeated,
              `${wrong.map(({ what }) => what).join(' ')} ${rules.notRepeated.then}`,
            ),
          ]),
    ],
    fixes: [
      ...firstOfEachRule(results).flatMap(({ fix }) => fix ?? []),
      ...(again === null ? [] : [again.fix]),
      ...wrong.map(({ fix }) => fix),
    ],
  };
}

const failed = { code: 'PermanentFailure' } as const;

/** Lambda's own words for a function that failed, as JSON text. */
function payloadOf({ kind, errorType, errorMessage }: JudgedOutcome): string {
  const words = kind === 'timeout' ? 'Task timed out' : failureWords({ kind });
  return JSON.stringify({
    errorMessage: errorMessage ?? words,
    ...(errorType === undefined ? {} : { errorType }),
  });
}

/** The first result of a task that has one already. */
function secondResult(tasks: readonly Task[], answer: unknown): { what: string; fix: Fix } | null {
  const ids = listOf(member(answer, 'results')).map((one) => member(one, 'taskId'));
  const index = ids.findIndex(
    (id, at) => ids.indexOf(id) < at && tasks.some((task) => task.id === id),
  );
  if (index < 0) return null;
  const pointer = `/results/${index}`;
  return {
    what: `\`${pointer}\` is of the same task as \`/results/${ids.indexOf(ids[index])}\`.`,
    fix: { text: 'Return one result for each task.', at: { in: 'response', pointer } },
  };
}

function strayResult(tasks: readonly Task[], answer: unknown): { what: string } | null {
  const ids = new Set<unknown>(tasks.map(({ id }) => id));
  const results = listOf(member(answer, 'results'));
  const index = results.findIndex((one) => !ids.has(member(one, 'taskId')));
  if (index < 0) return null;
  const id = member(results[index], 'taskId');
  return { what: `\`taskId\` in \`/results/${index}\` is ${valueWords(id)}.` };
}

interface NotRepeated {
  name: string;
  isThere: boolean;
  what: string;
  fix: Fix;
}

/** The members that the answer is to repeat and does not. */
function otherThanSent(event: unknown, answer: unknown): NotRepeated[] {
  return ['invocationSchemaVersion', 'invocationId'].flatMap((name) => {
    const value = member(answer, name);
    const sent = member(event, name);
    if (value === sent) return [];
    const isThere = value !== undefined;
    return {
      name,
      isThere,
      what: `\`${name}\` is ${valueWords(value)}, in the event ${valueWords(sent)}.`,
      fix: {
        text: `Return \`${name}\` as it is in the event.`,
        at: { in: 'response', pointer: isThere ? `/${name}` : '' },
      },
    };
  });
}

/** A step for each rule, with the first task that it holds for. */
function stepsOf(results: readonly TaskResult[]): Step[] {
  return firstOfEachRule(results).map(({ rule, why }) =>
    step(
      rule,
      why === undefined
        ? rule.then
        : `${capitalise(why.replace(/^it is/, 'the task is'))}. ${rule.then}`,
    ),
  );
}

function firstOfEachRule(results: readonly TaskResult[]): TaskResult[] {
  return results.filter(
    ({ rule }, index) => results.findIndex((one) => one.rule === rule) === index,
  );
}

function statusOf(results: readonly TaskResult[]): VerdictStatus {
  if (results.some(({ isUnseen }) => isUnseen)) return 'lost';
  const codes = new Set(results.map(({ code }) => code));
  if (codes.size > 1) return 'partial';
  const [code = 'Succeeded'] = codes;
  return ({ Succeeded: 'ok', TemporaryFailure: 'retried', PermanentFailure: 'rejected' } as const)[
    code
  ];
}

function fateOf({ code, isUnseen, rule }: TaskResult): { fate: Fate; text: string } {
  if (isUnseen) return { fate: 'lost', text: 'counts as done, though the answer does not name it' };
  switch (code) {
    case 'Succeeded':
      return { fate: 'done', text: 'succeeded' };
    case 'TemporaryFailure':
      return { fate: 'again', text: 'tried again before the job ends' };
    case 'PermanentFailure':
      return {
        fate: 'refused',
        text: rule === rules.permanentFailure ? 'failed, not tried again' : 'failed',
      };
  }
}
