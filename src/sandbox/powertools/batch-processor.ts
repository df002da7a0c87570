import { BatchProcessingError, FullBatchFailureError } from './batch-errors.ts';

/** A record of a batch, as far as its identifier goes. */
export interface BatchRecord {
  messageId?: string;
  attributes?: { MessageGroupId?: string };
  kinesis?: { sequenceNumber?: string };
  dynamodb?: { SequenceNumber?: string };
}

export type RecordHandler = (record: BatchRecord, context?: unknown) => unknown;

export interface BatchOptions {
  context?: unknown;
  processInParallel?: boolean;
  skipGroupOnError?: boolean;
  throwOnFullBatchFailure?: boolean;
}

export type Processed = ['success', unknown, BatchRecord] | ['fail', string, BatchRecord];

export interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

/** What a record is named by in the response, per service. */
const identifiers = {
  SQS: ({ messageId }: BatchRecord) => messageId,
  KinesisDataStreams: ({ kinesis }: BatchRecord) => kinesis?.sequenceNumber,
  DynamoDBStreams: ({ dynamodb }: BatchRecord) => dynamodb?.SequenceNumber,
} as const;

export type EventTypeName = keyof typeof identifiers;

/** What both processors share: they remember what failed, and answer with it. */
export class BasePartialBatchProcessor {
  readonly eventType: EventTypeName;
  records: BatchRecord[] = [];
  handler: RecordHandler = () => undefined;
  options: BatchOptions | undefined;
  errors: Error[] = [];
  failureMessages: BatchRecord[] = [];
  successMessages: BatchRecord[] = [];
  batchResponse: BatchResponse = { batchItemFailures: [] };

  constructor(eventType: EventTypeName) {
    this.eventType = eventType;
  }

  register(records: BatchRecord[], handler: RecordHandler, options?: BatchOptions): this {
    this.records = records;
    this.handler = handler;
    if (options) this.options = options;
    return this;
  }

  prepare(): void {
    this.errors = [];
    this.failureMessages = [];
    this.successMessages = [];
    this.batchResponse = { batchItemFailures: [] };
  }

  /** Makes the response; a batch of which nothing succeeded throws, unless that was switched off. */
  clean(): void {
    if (this.failureMessages.length === 0) return;
    const isFull = this.errors.length === this.records.length;
    if (isFull && this.options?.throwOnFullBatchFailure !== false) {
      throw new FullBatchFailureError(this.errors);
    }
    const batchItemFailures = this.failureMessages.flatMap((record) => {
      const itemIdentifier = identifiers[this.eventType](record);
      return itemIdentifier === undefined ? [] : [{ itemIdentifier }];
    });
    this.batchResponse = { batchItemFailures };
  }

  response(): BatchResponse {
    return this.batchResponse;
  }

  successHandler(record: BatchRecord, result: unknown): Processed {
    this.successMessages.push(record);
    return ['success', result, record];
  }

  failureHandler(record: BatchRecord, error: Error): Processed {
    this.errors.push(error);
    this.failureMessages.push(record);
    return ['fail', error.message, record];
  }
}

/** Processes records all at once, or one after the other where that is asked for. */
export class BatchProcessor extends BasePartialBatchProcessor {
  async processRecord(record: BatchRecord): Promise<Processed> {
    try {
      return this.successHandler(record, await this.handler(record, this.options?.context));
    } catch (error) {
      return this.failureHandler(record, error as Error);
    }
  }

  async process(): Promise<Processed[]> {
    this.prepare();
    const processed =
      (this.options?.processInParallel ?? true)
        ? await Promise.all(this.records.map((record) => this.processRecord(record)))
        : await this.#oneByOne();
    this.clean();
    return processed;
  }

  processSync(): never {
    throw new BatchProcessingError('Not implemented. Use asyncProcess() instead.');
  }

  async #oneByOne(): Promise<Processed[]> {
    const processed: Processed[] = [];
    for (const record of this.records) processed.push(await this.processRecord(record));
    return processed;
  }
}

/** Processes records with a handler that is not asynchronous. */
export class BatchProcessorSync extends BasePartialBatchProcessor {
  processRecordSync(record: BatchRecord): Processed {
    try {
      return this.successHandler(record, this.handler(record, this.options?.context));
    } catch (error) {
      return this.failureHandler(record, error as Error);
    }
  }

  processSync(): Processed[] {
    this.prepare();
    const processed = this.records.map((record) => this.processRecordSync(record));
    this.clean();
    return processed;
  }

  process(): Promise<never> {
    return Promise.reject(new BatchProcessingError('Not implemented. Use process() instead.'));
  }
}
