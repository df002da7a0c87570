import { isObject, listOf, member } from '../answer.ts';
import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';
import { valueWords } from '../words.ts';
import type { Task } from './read-tasks.ts';
import { s3BatchRules as rules } from './s3-batch-rules.ts';

type Code = 'Succeeded' | 'TemporaryFailure' | 'PermanentFailure';

/** What becomes of one task, by which rule. */
export interface TaskResult {
  task: Task;
  code: Code;
  rule: Rule;
  /** For the report. */
  message: string;
  /** That it counts as done, though the answer says nothing of it. */
  isUnseen?: true;
  why?: string;
  fix?: Fix;
}

/** What becomes of each task by an answer that is an object. */
export function readTaskResults(
  tasks: readonly Task[],
  answer: Record<string, unknown>,
): TaskResult[] {
  const results = listOf(answer['results']);
  return tasks.map((task): TaskResult => {
    const index = results.findIndex((one) => member(one, 'taskId') === task.id);
    const result = results[index];
    return isObject(result)
      ? readResult(task, result, `/results/${index}`)
      : readMissing(task, answer);
  });
}

function readResult(task: Task, result: Record<string, unknown>, pointer: string): TaskResult {
  const { resultCode, resultString } = result;
  if (!isCode(resultCode)) {
    return {
      task,
      code: 'PermanentFailure',
      rule: rules.unknownCode,
      message: '',
      why: `\`resultCode\` is ${valueWords(resultCode)}`,
      fix: at(
        resultCode === undefined ? pointer : `${pointer}/resultCode`,
        'Write `Succeeded`, `TemporaryFailure` or `PermanentFailure`, spelled like this.',
      ),
    };
  }
  if (resultString !== undefined && typeof resultString !== 'string') {
    return {
      task,
      code: 'PermanentFailure',
      rule: rules.resultNotText,
      message: 'Invalid JSON returned in Lambda payload',
      why: `\`resultString\` is ${valueWords(resultString)}`,
      fix: at(`${pointer}/resultString`, 'Put the value through `JSON.stringify`.'),
    };
  }
  const rule = {
    Succeeded: rules.succeeded,
    TemporaryFailure: rules.temporaryFailure,
    PermanentFailure: rules.permanentFailure,
  }[resultCode];
  return { task, code: resultCode, rule, message: resultString ?? '' };
}

function readMissing(task: Task, answer: Record<string, unknown>): TaskResult {
  const code = answer['treatMissingKeysAs'];
  const fix = at(
    placeOfResults(answer),
    'Return `results`, a list with an entry for each task: its `taskId`, a `resultCode` and a `resultString`.',
  );
  const why = whyMissing(answer);
  if (!isCode(code)) {
    return {
      task,
      code: 'PermanentFailure',
      rule: rules.noCodeForMissing,
      message: '',
      why:
        answer['results'] === undefined && code === undefined
          ? '`results` and `treatMissingKeysAs` are missing'
          : `${why}, and \`treatMissingKeysAs\` is ${valueWords(code)}`,
      fix,
    };
  }
  return {
    task,
    code,
    rule: rules.missingTask,
    message: '',
    why: `${why}, and \`treatMissingKeysAs\` is \`${code}\``,
    fix,
    ...(code === 'Succeeded' ? { isUnseen: true } : {}),
  };
}

function whyMissing({ results }: Record<string, unknown>): string {
  return Array.isArray(results)
    ? 'it is not in `results`'
    : `\`results\` is ${valueWords(results)}`;
}

function placeOfResults(answer: Record<string, unknown>): string {
  if (answer['results'] !== undefined) return '/results';
  return answer['result'] === undefined ? '' : '/result';
}

function isCode(value: unknown): value is Code {
  return value === 'Succeeded' || value === 'TemporaryFailure' || value === 'PermanentFailure';
}

function at(pointer: string, text: string): Fix {
  return { text, at: { in: 'response', pointer } };
}
