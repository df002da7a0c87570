/** What is thrown for batches; each class is named as in Powertools. */
export class BatchProcessingError extends Error {
  override name = 'BatchProcessingError';
}

export class FullBatchFailureError extends BatchProcessingError {
  override name = 'FullBatchFailureError';
  recordErrors: Error[];

  constructor(errors: Error[]) {
    super('All records failed processing. See individual errors below.');
    this.recordErrors = errors;
  }
}

export class SqsFifoShortCircuitError extends BatchProcessingError {
  override name = 'SqsFifoShortCircuitError';

  constructor() {
    super(
      'A previous record failed processing. The remaining records were not processed to avoid out-of-order delivery.',
    );
  }
}

export class SqsFifoMessageGroupShortCircuitError extends BatchProcessingError {
  override name = 'SqsFifoMessageGroupShortCircuitError';

  constructor() {
    super('A previous record from this message group failed processing');
  }
}

export class UnexpectedBatchTypeError extends BatchProcessingError {
  override name = 'UnexpectedBatchTypeError';

  constructor() {
    super('Unexpected batch type. Possible values are: SQS, KinesisDataStreams, DynamoDBStreams');
  }
}

export class ParsingError extends BatchProcessingError {
  override name = 'ParsingError';
}
