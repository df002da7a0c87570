/** Code and message as they stand in a record under `processing-failed/`. */
export interface RecordError {
  code: string;
  message: string;
}

/** What Firehose writes into the records that count as failed, by the id of the rule. */
export const recordErrors = {
  processingFailed: {
    code: 'Lambda.ProcessingFailedStatus',
    message: 'ProcessingFailed status set for record',
  },
  missingData: {
    code: 'Lambda.InvalidReturnFormat',
    message:
      'The data field cannot be null when the SourceType is DirectPut or KinesisStreamAsSource and processing result is Ok. The value field cannot be null when the SourceType is MSKAsSource and processing result is Ok.',
  },
  missingId: {
    code: 'Lambda.MissingRecordId',
    message:
      'One or more record Ids were not returned. Ensure that the Lambda function returns all received record Ids.',
  },
  duplicatedId: {
    code: 'Lambda.DuplicatedRecordId',
    message:
      'Multiple records were returned with the same record Id. Ensure that the Lambda function returns a unique record Id for each record.',
  },
  unreadable: {
    code: 'Lambda.JsonProcessingException',
    message:
      'There was an error parsing returned records from the Lambda function. Ensure that the returned records follow the status model required by Kinesis Firehose.',
  },
  attemptsUsedUp: {
    code: 'Lambda.FunctionError',
    message: 'The Lambda function was successfully invoked but it returned an error result.',
  },
  timedOut: {
    code: 'Lambda.FunctionTimedOut',
    message:
      'The Lambda function invocation timed out. Increase the Timeout setting in the Lambda function.',
  },
  /** Where AWS does not say under which code a record fails. */
  undocumented: { code: '(not documented)', message: '(not documented)' },
} as const satisfies Record<string, RecordError>;
