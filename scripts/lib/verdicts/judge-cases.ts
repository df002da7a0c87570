import { playableEventTypes } from '../../../src/catalog/playable-event-types.ts';
import type { Catalog, Invocation } from '../../../src/catalog/types.ts';
import { judgeOf } from '../../../src/verdicts/judge-of.ts';
import { judgeOutcome } from '../../../src/verdicts/judge-outcome.ts';
import type { Judge } from '../../../src/verdicts/judge.ts';
import { readOptions } from '../../../src/verdicts/option.ts';
import type { Verdict } from '../../../src/verdicts/verdict.ts';
import { readCase } from './read-case.ts';

/** What is printed for a case: its verdict, and what was wrong with its options; or why there is none. */
export type JudgedCase = (Verdict & { optionProblems?: string[] }) | { error: string };

/** Judges recorded runs, each by itself: a faulty one has no verdict, but the others have theirs. */
export async function judgeCases(
  catalog: Catalog,
  cases: readonly unknown[],
): Promise<JudgedCase[]> {
  const invocations = new Map(
    catalog.integrations.flatMap((integration) =>
      playableEventTypes(integration).map(({ id }) => [id, integration.invocation] as const),
    ),
  );
  const judged: JudgedCase[] = [];
  for (const value of cases) {
    try {
      judged.push(await judgeCase(value, invocations));
    } catch (error) {
      judged.push({ error: error instanceof Error ? error.message : String(error) });
    }
  }
  return judged;
}

async function judgeCase(
  value: unknown,
  invocations: ReadonlyMap<string, Invocation>,
): Promise<JudgedCase> {
  const { eventType, ...run } = readCase(value);
  const invocation = invocations.get(eventType);
  if (!invocation) {
    const [integration = ''] = eventType.split('/');
    const near = [...invocations.keys()].filter((id) => id.startsWith(`${integration}/`));
    const known = near.length > 0 ? near : [...invocations.keys()];
    throw new Error(`There is no event type \`${eventType}\`. There are: ${known.join(', ')}.`);
  }
  const judge = await judgeOf(eventType, invocation);
  const options = withSynonyms(run.options, judge.options);
  const { problems } = readOptions(judge.options, options, run.event);
  const verdict = judgeOutcome(judge, { ...run, options });
  return problems.length > 0 ? { ...verdict, optionProblems: problems } : verdict;
}

/** Streams have `MaximumRecordAgeInSeconds` where asynchronous invocations have `MaximumEventAgeInSeconds`: either is meant. */
const synonyms: Record<string, string> = {
  maximumEventAge: 'maximumRecordAge',
  maximumRecordAge: 'maximumEventAge',
};

function withSynonyms(
  options: Record<string, unknown>,
  specs: Judge['options'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      const other = synonyms[name];
      const isOther = !Object.hasOwn(specs, name) && other && Object.hasOwn(specs, other);
      return [isOther ? other : name, value];
    }),
  );
}
