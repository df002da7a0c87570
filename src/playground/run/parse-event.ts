/** The value of an event's text; `null` where it is no JSON. */
export function parseEvent(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
