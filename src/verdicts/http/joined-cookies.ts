import type { HttpResponse } from '../verdict.ts';

// The comma in `Expires=Wed, 09 Jun 2027` is followed by no name and equals sign.
const nextCookie = /,\s*[!#$%&'*+.^_`|~\w-]+=/;

/** The name of the header that holds several cookies joined by commas, as it is written in a map of single values. */
export function joinedCookies(headers: HttpResponse['headers']): string | null {
  const found = headers.find(
    ([name, value]) => name.toLowerCase() === 'set-cookie' && nextCookie.test(value),
  );
  return found?.[0] ?? null;
}
