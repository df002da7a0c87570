import { streamOptions } from './stream-options.ts';

const { bisectBatchOnFunctionError: _bisect, ...rest } = streamOptions;

/** The settings of a mapping with a tumbling window. What cutting a batch does to its state is not documented. */
export const windowOptions = rest;
