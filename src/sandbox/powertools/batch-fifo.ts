import { SqsFifoMessageGroupShortCircuitError, SqsFifoShortCircuitError } from './batch-errors.ts';
import { BatchProcessor, BatchProcessorSync } from './batch-processor.ts';
import type { BatchOptions, BatchRecord, Processed } from './batch-processor.ts';

/** Why a record of a FIFO queue is not processed, if it is not: a failure stops its group, or all. */
class FailedGroups {
  readonly #groups = new Set<string | undefined>();

  errorFor(record: BatchRecord, options: BatchOptions | undefined): Error | null {
    if (!options?.skipGroupOnError) {
      return this.#groups.size > 0 ? new SqsFifoShortCircuitError() : null;
    }
    const group = record.attributes?.MessageGroupId;
    const isFailed = group !== undefined && this.#groups.has(group);
    return isFailed ? new SqsFifoMessageGroupShortCircuitError() : null;
  }
  add(record: BatchRecord): void {
    this.#groups.add(record.attributes?.MessageGroupId);
  }
}

/** Keeps the order of a FIFO queue: what comes after a failure is not processed. */
export class SqsFifoPartialProcessor extends BatchProcessorSync {
  constructor() {
    super('SQS');
  }

  override processSync(): Processed[] {
    this.prepare();
    const failed = new FailedGroups();
    const processed = this.records.map((record) => {
      const error = failed.errorFor(record, this.options);
      const result = error ? this.failureHandler(record, error) : this.processRecordSync(record);
      if (result[0] === 'fail') failed.add(record);
      return result;
    });
    this.clean();
    return processed;
  }
}

/** The same for a handler that is asynchronous. */
export class SqsFifoPartialProcessorAsync extends BatchProcessor {
  constructor() {
    super('SQS');
  }

  override async process(): Promise<Processed[]> {
    this.prepare();
    const failed = new FailedGroups();
    const processed: Processed[] = [];
    for (const record of this.records) {
      const error = failed.errorFor(record, this.options);
      const result = error ? this.failureHandler(record, error) : await this.processRecord(record);
      if (result[0] === 'fail') failed.add(record);
      processed.push(result);
    }
    this.clean();
    return processed;
  }
}
