import type { CaseAnswer, RecordedCase, RuntimeCase } from './runtime-case.ts';

export interface RecordCasesOptions {
  cases: RuntimeCase[];
  /** Part of the names of the cases that are run; the others keep what `earlier` holds. */
  only?: string | undefined;
  /** What was recorded before. */
  earlier: RecordedCase[];
  run: (runtimeCase: RuntimeCase) => Promise<CaseAnswer>;
  log: (line: string) => void;
}

/** Records the cases one after the other: two at once would change each other's timing. */
export async function recordCases(options: RecordCasesOptions): Promise<RecordedCase[]> {
  const { cases, only, earlier, run, log } = options;
  const recorded: RecordedCase[] = [];
  for (const runtimeCase of cases) {
    const known = earlier.find(({ name }) => name === runtimeCase.name);
    if (known && only !== undefined && !runtimeCase.name.includes(only)) {
      recorded.push(known);
      continue;
    }
    const expect = await run(runtimeCase);
    log(`${runtimeCase.name.padEnd(44)} ${summary(expect)}`);
    recorded.push({ ...runtimeCase, expect });
  }
  return recorded;
}

function summary({ posts, exit }: CaseAnswer): string {
  const posted = posts.map(({ to }) => to.replace('/invocation/{id}/', '')).join(', ');
  return `${posted || 'no post'}${exit === null ? '' : `, exit ${exit}`}`;
}
