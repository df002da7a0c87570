import type { HttpResponse } from '../verdict.ts';
import { listedHeaders, singleHeaders } from './header-list.ts';

type Headers = HttpResponse['headers'];

/**
 * Both maps of format 1.0 as one list. Of a name that is in both, the values of the list come first, in its spelling,
 * then the single value unless the list has it.
 */
export function mergeHeaders(
  single: unknown,
  multiple: unknown,
): { headers: Headers; inBoth: string[] } {
  const listed = listedHeaders(multiple);
  const inBoth: string[] = [];
  const headers = [...listed];
  for (const [name, value] of singleHeaders(single)) {
    const same = listed.filter(([other]) => other.toLowerCase() === name.toLowerCase());
    const spelling = same[0]?.[0];
    if (spelling !== undefined) inBoth.push(name);
    if (!same.some(([, other]) => other === value)) headers.push([spelling ?? name, value]);
  }
  return { headers, inBoth };
}
