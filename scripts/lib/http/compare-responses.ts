import type { ClientResponse } from './client-response.ts';

/** What of a response may differ. */
export type ResponsePart = 'status' | 'headers' | 'body';

export interface Difference {
  part: ResponsePart;
  /** `200`, `x-a: ["1"]`, `"Hello"` */
  judged: string;
  observed: string;
}

/** Where two responses differ: in status, in body, or in the headers of the names given. */
export function compareResponses(
  judged: ClientResponse,
  observed: ClientResponse,
  names: readonly string[],
): Difference[] {
  const differences: Difference[] = [];
  const compare = (part: ResponsePart, ours: string, theirs: string): void => {
    if (ours !== theirs) differences.push({ part, judged: ours, observed: theirs });
  };
  compare('status', String(judged.status), String(observed.status));
  for (const name of names) {
    const ours = judged.headers[name];
    const sent = observed.headers[name];
    const theirs = name === 'content-type' ? withoutAddedCharset(ours, sent) : sent;
    compare('headers', headerLine(name, ours), headerLine(name, theirs));
  }
  compare('body', JSON.stringify(judged.body), JSON.stringify(observed.body));
  return differences;
}

/** Several lines of one name mean the same as one with commas (RFC 9110, section 5.3), but for cookies. */
function headerLine(name: string, values: readonly string[] | undefined): string {
  if (!values) return `${name}: none`;
  const all = name === 'set-cookie' ? values : values.flatMap((value) => value.split(/\s*,\s*/));
  return `${name}: ${JSON.stringify(all)}`;
}

/** hapi, below serverless-offline, adds a charset to types of text; see `added-charset.ts`. */
function withoutAddedCharset(
  ours: readonly string[] | undefined,
  theirs: readonly string[] | undefined,
): readonly string[] | undefined {
  const isAdded = ours?.length === 1 && theirs?.[0] === `${ours[0] ?? ''}; charset=utf-8`;
  return isAdded ? ours : theirs;
}
