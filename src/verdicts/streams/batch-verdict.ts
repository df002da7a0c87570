import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type {
  Attempt,
  Delivery,
  Fix,
  NextAttempt,
  Step,
  Verdict,
  VerdictStatus,
} from '../verdict.ts';
import { count } from '../words.ts';
import type { BatchRecord, Reading } from './batch.ts';
import { batchHeadline } from './batch-headline.ts';
import { destinationNames } from './batch-source.ts';
import type { BatchSource } from './batch-source.ts';
import { fatesOf } from './fates-of.ts';
import { planRetry, retryLimit } from './retry-plan.ts';
import type { RetryPlan, RetrySettings } from './retry-plan.ts';

interface Batch {
  source: BatchSource;
  /** The event as it is sent again. */
  event: unknown;
  records: BatchRecord[];
  reading: Reading;
  settings: RetrySettings;
  attempt: Attempt;
}

/** The verdict on a batch whose outcome was read. */
export function batchVerdict(batch: Batch): Verdict {
  const { source, records, reading, settings, attempt } = batch;
  const plan = planRetry(reading, settings, source.rules, attempt);
  const [destinationSteps, deliveries] = deliver(batch, plan);
  const limit = retryLimit(settings, source.rules);
  return makeVerdict({
    status: statusOf(records, reading, plan, settings),
    headline: batchHeadline({ records, reading, plan, settings, source }),
    steps: [...reading.steps, ...plan.steps, ...destinationSteps],
    records: fatesOf(records, reading, plan, settings, limit),
    deliveries,
    next: nextOf(batch, plan, limit),
    fixes: [...reading.fixes, ...fixesOf(reading, plan, settings)],
  });
}

function statusOf(
  records: BatchRecord[],
  { outcome, ignored, failed }: Reading,
  plan: RetryPlan,
  { onFailure }: RetrySettings,
): VerdictStatus {
  if (ignored || plan.kind === 'expired') return 'lost';
  if (outcome === 'done') return 'ok';
  if (plan.kind === 'given-up' && onFailure === 'none') return 'lost';
  if (failed.length < records.length) return 'partial';
  return plan.kind === 'given-up' ? 'rejected' : 'retried';
}

function nextOf(
  { source, event, attempt }: Batch,
  plan: RetryPlan,
  limit: number | null,
): NextAttempt[] {
  if (plan.kind !== 'again') return [];
  const { parts, attempt: number } = plan;
  const retry =
    number > 1 && limit !== null
      ? ` (retry ${(number - 1).toLocaleString('en')} of ${limit.toLocaleString('en')})`
      : '';
  return parts.map((part, index) => {
    const half = parts.length > 1 ? `${index === 0 ? 'First' : 'Second'} half: ` : '';
    return {
      afterSeconds: null,
      text: `${half}${count(part.length, 'record')} again${retry}`,
      event: source.pack(event, part),
      attempt: { number, ageSeconds: attempt.ageSeconds },
    };
  });
}

function deliver(
  { source, event, reading, settings, attempt }: Batch,
  plan: RetryPlan,
): [Step[], Delivery[]] {
  if (plan.kind !== 'given-up') return [[], []];
  const { rules } = source;
  const { onFailure } = settings;
  if (onFailure === 'none') return [[step(rules.noDestination)], []];
  const to = destinationNames[onFailure] ?? '';
  const discard = {
    event,
    records: reading.failed,
    condition: plan.condition,
    invokeCount: attempt.number,
    ageSeconds: attempt.ageSeconds,
    threw: reading.threw,
    withPayload: onFailure === 's3',
  };
  if (onFailure === 'kafka' && rules.topicDestination && source.produce) {
    const rule = rules.topicDestination;
    const bodies = source.produce(discard);
    return [[step(rule)], bodies.map((body) => ({ to, body, source: rule.source }))];
  }
  const rule = onFailure === 's3' ? rules.s3Destination : rules.destination;
  return [[step(rule)], [{ to, body: source.describe(discard), source: rule.source }]];
}

function fixesOf(reading: Reading, plan: RetryPlan, settings: RetrySettings): Fix[] {
  const option = (name: string, text: string): Fix => ({ text, at: { in: 'option', name } });
  const { maximumRetryAttempts, maximumRecordAge, onFailure } = settings;
  const isEndless = maximumRetryAttempts < 0 && maximumRecordAge < 0;
  const fixes: Fix[] = [];
  if (plan.kind === 'again' && !reading.restarts && isEndless && onFailure === 'none') {
    const text =
      'Set a limit, so that one bad record does not hold up those behind it until it expires.';
    fixes.push(option('maximumRetryAttempts', text));
  }
  if (plan.kind === 'given-up') {
    if (onFailure === 'none') {
      const text =
        'Name an on-failure destination, so that somebody hears of batches that are given up.';
      fixes.push(option('onFailure', text));
    }
    if (settings.bisectBatchOnFunctionError === false && reading.failed.length > 1) {
      const text =
        'Let Lambda cut failed batches, so that the good records around a bad one are not given up with it.';
      fixes.push(option('bisectBatchOnFunctionError', text));
    }
  }
  return fixes;
}
