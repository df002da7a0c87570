import { describe, expect, test } from 'vitest';
import type { BatchRecord } from '../powertools/batch-processor.ts';
import batch from './powertools-batch.ts';

const { BatchProcessor, BatchProcessorSync, processPartialResponse, processPartialResponseSync } =
  batch;
const message = (messageId: string, MessageGroupId?: string): BatchRecord => ({
  messageId,
  ...(MessageGroupId === undefined ? {} : { attributes: { MessageGroupId } }),
});
const failing =
  (...ids: string[]) =>
  ({ messageId = '' }: BatchRecord): string => {
    if (ids.includes(messageId)) throw new Error(`no ${messageId}`);
    return messageId;
  };
const failures = (...ids: string[]): object => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});
const abc = { Records: ['a', 'b', 'c'].map((id) => message(id)) };

describe('a batch', () => {
  test('answers with the records that failed', async () => {
    const asked = (...ids: string[]): Promise<object> =>
      processPartialResponse(abc, failing(...ids), new BatchProcessor('SQS'));
    expect(await asked()).toEqual(failures());
    expect(await asked('b')).toEqual(failures('b'));
    expect(
      processPartialResponseSync(abc, failing('a', 'c'), new BatchProcessorSync('SQS')),
    ).toEqual(failures('a', 'c'));
  });

  test('of which nothing succeeded throws, unless that is switched off', async () => {
    const processor = new BatchProcessor('SQS');
    const none = processPartialResponse(abc, failing('a', 'b', 'c'), processor);
    await expect(none).rejects.toMatchObject({
      name: 'FullBatchFailureError',
      message: 'All records failed processing. See individual errors below.',
      recordErrors: [new Error('no a'), new Error('no b'), new Error('no c')],
    });
    const options = { throwOnFullBatchFailure: false };
    expect(await processPartialResponse(abc, failing('a', 'b', 'c'), processor, options)).toEqual(
      failures('a', 'b', 'c'),
    );
  });

  test('of a stream is answered by sequence numbers', () => {
    const fail = (record: BatchRecord): void => {
      if (JSON.stringify(record).includes('2')) throw new Error('two');
    };
    const kinesis = ['1', '2'].map((sequenceNumber) => ({ kinesis: { sequenceNumber } }));
    const dynamodb = ['1', '2'].map((SequenceNumber) => ({ dynamodb: { SequenceNumber } }));
    const of = (Records: BatchRecord[], type: 'KinesisDataStreams' | 'DynamoDBStreams'): object =>
      processPartialResponseSync({ Records }, fail, new BatchProcessorSync(type));
    expect(of(kinesis, 'KinesisDataStreams')).toEqual(failures('2'));
    expect(of(dynamodb, 'DynamoDBStreams')).toEqual(failures('2'));
  });

  test('is processed at once, or in order where that is asked for', async () => {
    const order = async (processInParallel: boolean): Promise<string[]> => {
      const seen: string[] = [];
      const slow = async ({ messageId = '' }: BatchRecord): Promise<void> => {
        seen.push(`${messageId} begins`);
        await Promise.resolve();
        seen.push(`${messageId} ends`);
      };
      const processor = new BatchProcessor('SQS');
      await processPartialResponse(abc, slow, processor, { processInParallel });
      return seen;
    };
    expect((await order(true)).slice(0, 3)).toEqual(['a begins', 'b begins', 'c begins']);
    expect((await order(false)).slice(0, 3)).toEqual(['a begins', 'a ends', 'b begins']);
  });

  test('hands the context on, and tells of each record', async () => {
    const context = { awsRequestId: '1' };
    const seen: unknown[] = [];
    const processor = new BatchProcessor('SQS');
    processor.register(
      [message('a'), message('b')],
      (record, given) => {
        seen.push(given);
        return failing('b')(record);
      },
      { context },
    );
    expect(await processor.process()).toEqual([
      ['success', 'a', message('a')],
      ['fail', 'no b', message('b')],
    ]);
    expect(seen).toEqual([context, context]);
  });

  test('is refused where the event has no records, or the processor is of the other kind', async () => {
    await expect(processPartialResponse({}, failing(), new BatchProcessor('SQS'))).rejects.toThrow(
      'Unexpected batch type. Possible values are: SQS,',
    );
    expect(() => new BatchProcessor('SQS').processSync()).toThrow('Not implemented');
    await expect(new BatchProcessorSync('SQS').process()).rejects.toThrow('Not implemented');
  });
});

describe('a batch of a FIFO queue', () => {
  const fifo = {
    Records: [message('a', '1'), message('b', '1'), message('c', '2'), message('d', '1')],
  };

  test('ends at the first failure', async () => {
    const processor = new batch.SqsFifoPartialProcessorAsync();
    expect(await processPartialResponse(fifo, failing('b'), processor)).toEqual(
      failures('b', 'c', 'd'),
    );
    expect(processor.errors.map(({ name }) => name)).toEqual([
      'Error',
      'SqsFifoShortCircuitError',
      'SqsFifoShortCircuitError',
    ]);
    const sync = new batch.SqsFifoPartialProcessor();
    expect(processPartialResponseSync(fifo, failing('b'), sync)).toEqual(failures('b', 'c', 'd'));
  });

  test('skips the rest of a group, where that is asked for', async () => {
    const options = { skipGroupOnError: true };
    const processor = new batch.SqsFifoPartialProcessorAsync();
    expect(await processPartialResponse(fifo, failing('a'), processor, options)).toEqual(
      failures('a', 'b', 'd'),
    );
    const sync = new batch.SqsFifoPartialProcessor();
    expect(processPartialResponseSync(fifo, failing('a'), sync, options)).toEqual(
      failures('a', 'b', 'd'),
    );
    expect(sync.errors[1]?.name).toBe('SqsFifoMessageGroupShortCircuitError');
  });
});
