/** Values by name in small letters. Lists keep the order in which the values are sent. */
export function groupHeaders(
  headers: readonly (readonly [name: string, value: string])[],
): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const [name, value] of headers) (grouped[name.toLowerCase()] ??= []).push(value);
  return grouped;
}
