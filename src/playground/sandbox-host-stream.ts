import type { ResponseStream } from '../sandbox/protocol.ts';
import { readError } from './sandbox-host-error.ts';
import { read } from './sandbox-host-fields.ts';
import { hostLimits } from './sandbox-host-limits.ts';

/** What a streamed response is beyond its body, as the worker tells it, or `null`. */
export function readStream(value: unknown): ResponseStream | null {
  const fields = read.fields(value);
  const contentType = read.text(fields?.['contentType'], 1_000);
  if (!fields || contentType === null) return null;
  const prelude = read.text(fields['prelude'], hostLimits.messageCharacters);
  const base64 = read.text(fields['base64'], hostLimits.messageCharacters);
  const error = readError(fields['error']);
  return {
    contentType,
    ...(prelude === null ? {} : { prelude }),
    ...(base64 === null ? {} : { base64 }),
    ...(error ? { error } : {}),
  };
}
