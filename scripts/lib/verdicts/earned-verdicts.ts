import { playableEventTypes } from '../../../src/catalog/playable-event-types.ts';
import type { Integration } from '../../../src/catalog/types.ts';
import { judgeOf } from '../../../src/verdicts/judge-of.ts';
import { judgeOutcome } from '../../../src/verdicts/judge-outcome.ts';
import type { Verdict } from '../../../src/verdicts/verdict.ts';
import { runOutcome } from './run-outcome.ts';

/** A handler's run and its verdict. */
export interface EarnedVerdict {
  /** `sqs/messages swallows-errors` */
  name: string;
  sample: string;
  expected: string;
  verdict: Verdict;
}

/** Runs the handlers of which a verdict is expected. `only` is a part of an event type's id. */
export async function* earnedVerdicts(
  { invocation, ...integration }: Integration,
  only = '',
): AsyncGenerator<EarnedVerdict> {
  for (const { id, samples, handlers } of playableEventTypes(integration)) {
    if (!id.includes(only)) continue;
    const judge = await judgeOf(id, invocation);
    for (const { name, code, options = {}, earns } of handlers) {
      const usual = name === 'default' && { sample: samples[0]?.name, verdict: 'ok' };
      const { sample: of, verdict: expected } = earns ?? (usual || {});
      const sample = samples.find((one) => one.name === of);
      if (!sample || expected === undefined) continue;
      const event: unknown = JSON.parse(sample.text);
      const { outcome, calls } = await runOutcome(code, event);
      const verdict = judgeOutcome(judge, { event, outcome, calls, options });
      yield { name: `${id} ${name}`, sample: sample.name, expected, verdict };
    }
  }
}
