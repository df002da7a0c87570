/** Whether two texts are the same but for a line break at the end, which code blocks do not show. */
export function isSameCode(one: string, other: string): boolean {
  return one.replace(/\n$/, '') === other.replace(/\n$/, '');
}
