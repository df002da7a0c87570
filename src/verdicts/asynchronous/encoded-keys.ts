import { isObject, listOf, member } from '../answer.ts';
import type { JudgedCall } from '../judge.ts';
import { callsOf } from './call-input.ts';

/** An object's key as an event of S3 has it. */
interface EventKey {
  bucket: unknown;
  key: string;
  /** The key as the object has it. */
  decoded: string;
  pointer: string;
}

/** A call that took the key of the event as it stands, or decoded in part, though it is URL-encoded. */
interface EncodedKeyCall extends EventKey {
  operation: string;
  deletes: boolean;
  /** Whether it threw in the run. */
  failed: boolean;
}

/** Operations that need an object which is there. `CopySource` is not among them: it has to be URL-encoded. */
const readers = [
  'GetObject',
  'HeadObject',
  'GetObjectAcl',
  'GetObjectAttributes',
  'GetObjectTagging',
  'PutObjectAcl',
  'PutObjectTagging',
  'DeleteObjectTagging',
  'RestoreObject',
  'SelectObjectContent',
];

/** The keys of an event that differ from those of their objects. */
export function encodedKeys(event: unknown): EventKey[] {
  return listOf(member(event, 'Records')).flatMap((record, index) => {
    const s3 = member(record, 's3');
    const key = member(member(s3, 'object'), 'key');
    if (typeof key !== 'string') return [];
    const decoded = decodeKey(key);
    if (decoded === null || decoded === key) return [];
    const bucket = member(member(s3, 'bucket'), 'name');
    return [{ bucket, key, decoded, pointer: `/Records/${index}/s3/object/key` }];
  });
}

/** The calls that ask S3 for an encoded key of the event, in the bucket of the event. */
export function callsWithEncodedKey(
  event: unknown,
  calls: readonly JudgedCall[],
): EncodedKeyCall[] {
  const keys = encodedKeys(event);
  return callsOf(calls, 's3').flatMap(({ operation, input, error }) => {
    const deletes = operation === 'DeleteObject' || operation === 'DeleteObjects';
    if (!deletes && !readers.includes(operation)) return [];
    const asked = [
      member(input, 'Key'),
      ...listOf(member(member(input, 'Delete'), 'Objects')).map((one) => member(one, 'Key')),
    ].filter((some) => typeof some === 'string');
    for (const one of keys) {
      if (!isSame(one.bucket, member(input, 'Bucket'))) continue;
      const key = asked.find((some) => isEncoded(some, one));
      if (key !== undefined) return [{ ...one, key, operation, deletes, failed: error !== null }];
    }
    return [];
  });
}

/** Whether a record has no member `size`, as those of deletions and tag changes. */
export function recordWithoutSize(event: unknown): string | null {
  const index = listOf(member(event, 'Records')).findIndex((record) => {
    const object = member(member(record, 's3'), 'object');
    return isObject(object) && object['size'] === undefined;
  });
  return index < 0 ? null : `/Records/${index}/s3/object`;
}

/** Whether a key that was asked for still is to be decoded: all of it, or its `+` alone. */
function isEncoded(asked: string, { key, decoded }: EventKey): boolean {
  return asked !== decoded && (asked === key || asked.replaceAll('+', ' ') === decoded);
}

function decodeKey(key: string): string | null {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** A bucket that is not named here or there may be the same. */
function isSame(bucket: unknown, asked: unknown): boolean {
  return typeof bucket !== 'string' || typeof asked !== 'string' || bucket === asked;
}
