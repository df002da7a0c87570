import { answers } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { firehoseSources } from '../firehose-sources.ts';

/** The ids of the sample `one-poison-record`. */
export const [first, second, third] = ['274', '287', '300'].map(
  (end) => `49640912821178817833517986466168945147170627572855734${end}000000`,
);
/** As Firehose wants the content. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
export const ok = (recordId: unknown, data: unknown = base64('{}\n')): object => ({
  recordId,
  result: 'Ok',
  data,
});
export const records = (...list: unknown[]): object => ({ records: list });
/** Answers the second record with an entry, the others well. */
export const three = (entry: unknown): Row['outcome'] =>
  answers(records(ok(first), entry, ok(third)));

export const batch = { event: 'one-poison-record', source: firehoseSources.status.url };
export const fine = { ...batch, status: 'ok', fates: ['done', 'done', 'done'], next: [] } as const;
export const oneFails = {
  ...batch,
  status: 'partial',
  fates: ['done', 'kept', 'done'],
  next: [],
} as const;
export const allFail = {
  ...batch,
  status: 'rejected',
  fates: ['kept', 'kept', 'kept'],
  next: [],
} as const;
