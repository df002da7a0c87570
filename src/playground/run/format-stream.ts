import type { ResponseStream } from '../../sandbox/protocol.ts';

/** A streamed response beside its body, as it is shown. */
export interface ShownStream {
  contentType: string;
  /** Status code and headers, where `HttpResponseStream.from` gave them; as text where they are no such JSON. */
  prelude?: { name: string; value: string }[];
  /** The error that ended the stream after it had begun. */
  error?: string;
}

/** Tells what a streamed response was. */
export function formatStream({ contentType, prelude, error }: ResponseStream): ShownStream {
  return {
    contentType,
    ...(prelude === undefined ? {} : { prelude: preludeRows(prelude) }),
    ...(error
      ? { error: [`${error.errorType}: ${error.errorMessage}`, ...error.trace.slice(1)].join('\n') }
      : {}),
  };
}

function preludeRows(prelude: string): { name: string; value: string }[] {
  try {
    const { statusCode, headers, cookies, ...rest } = JSON.parse(prelude) as Record<
      string,
      unknown
    >;
    const named = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    const rows: [string, unknown][] = [
      ['Status code', statusCode],
      ...named,
      ...(Array.isArray(cookies)
        ? cookies.map((one): [string, unknown] => ['set-cookie', one])
        : []),
      ...Object.entries(rest),
    ];
    return rows
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({
        name,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }));
  } catch {
    return [{ name: 'Prelude', value: prelude }];
  }
}
