import {
  BatchProcessingError,
  FullBatchFailureError,
  ParsingError,
  SqsFifoMessageGroupShortCircuitError,
  SqsFifoShortCircuitError,
  UnexpectedBatchTypeError,
} from '../powertools/batch-errors.ts';
import { SqsFifoPartialProcessor, SqsFifoPartialProcessorAsync } from '../powertools/batch-fifo.ts';
import {
  BasePartialBatchProcessor,
  BatchProcessor,
  BatchProcessorSync,
} from '../powertools/batch-processor.ts';
import type {
  BatchOptions,
  BatchRecord,
  BatchResponse,
  RecordHandler,
} from '../powertools/batch-processor.ts';

interface BatchEvent {
  Records?: unknown;
}

async function processPartialResponse(
  event: BatchEvent,
  handler: RecordHandler,
  processor: BatchProcessor,
  options?: BatchOptions,
): Promise<BatchResponse> {
  if (!Array.isArray(event.Records)) throw new UnexpectedBatchTypeError();
  processor.register(event.Records as BatchRecord[], handler, options);
  await processor.process();
  return processor.response();
}

function processPartialResponseSync(
  event: BatchEvent,
  handler: RecordHandler,
  processor: BatchProcessorSync,
  options?: BatchOptions,
): BatchResponse {
  if (!Array.isArray(event.Records)) throw new UnexpectedBatchTypeError();
  processor.register(event.Records as BatchRecord[], handler, options);
  processor.processSync();
  return processor.response();
}

/** `@aws-lambda-powertools/batch`: says of a batch which records failed, and stops FIFO queues in order. */
export default {
  BasePartialBatchProcessor,
  BatchProcessingError,
  BatchProcessor,
  BatchProcessorSync,
  EventType: {
    SQS: 'SQS',
    KinesisDataStreams: 'KinesisDataStreams',
    DynamoDBStreams: 'DynamoDBStreams',
  },
  FullBatchFailureError,
  ParsingError,
  SqsFifoMessageGroupShortCircuitError,
  SqsFifoPartialProcessor,
  SqsFifoPartialProcessorAsync,
  SqsFifoShortCircuitError,
  UnexpectedBatchTypeError,
  processPartialResponse,
  processPartialResponseSync,
};
