/** What `?event-type=…&sample=…&handler=…` asks for. Names are as they stand, known or not. */
export interface QueryChoice {
  eventType?: string;
  sample?: string;
  handler?: string;
}

/** Reads an address's query. */
export function readQueryChoice(search: string): QueryChoice {
  const query = new URLSearchParams(search);
  const [eventType, sample, handler] = ['event-type', 'sample', 'handler'].map((name) =>
    query.get(name)?.slice(0, 200),
  );
  return {
    ...(eventType ? { eventType } : {}),
    ...(sample ? { sample } : {}),
    ...(handler ? { handler } : {}),
  };
}

/** Writes the query that opens the same sample and handler again. */
export function writeQueryChoice({ eventType, sample, handler }: QueryChoice): string {
  const parts = Object.entries({ 'event-type': eventType, sample, handler }).flatMap(
    ([name, value]) =>
      value ? [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
