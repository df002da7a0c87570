import { failures } from './failures.ts';

/** The records of the sample with two poison records. */
export const kafkaIds = [
  'orders-0@40730',
  'orders-0@40731',
  'orders-0@40732',
  'orders-1@40011',
  'orders-2@39951',
  'orders-2@39952',
];
/** An answer that names records by such ids. */
export const named = (...some: string[]): object =>
  failures(
    ...some.map((id) => {
      const [partition, offset] = id.split('@');
      return { partition, offset: Number(offset) };
    }),
  );
/** The ids of the records of an event. */
export const idsOf = (event: unknown): string[] =>
  Object.entries((event as { records: Record<string, { offset: number }[]> }).records).flatMap(
    ([name, list]) => list.map(({ offset }) => `${name}@${offset}`),
  );
