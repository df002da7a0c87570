import { hostLimits } from './sandbox-host-limits.ts';

/** Lets through what a worker may send in one run, and nothing that would keep the page busy. */
export interface MessageGate {
  /** Whether to look at the message at all. A worker that sends another one has broken out. */
  admits(data: unknown): data is string;
  /** Counts from nothing again, for the next run. */
  reset(): void;
}

/** Makes the gate: it knows sizes and numbers alone, whatever the messages say. */
export function createMessageGate(): MessageGate {
  let messages = 0;
  let characters = 0;
  return {
    admits: (data): data is string => {
      if (typeof data !== 'string' || data.length > hostLimits.messageCharacters) return false;
      messages += 1;
      characters += data.length;
      return (
        messages <= hostLimits.runMessages &&
        characters <= hostLimits.runCharacters &&
        isQuicklyParsed(data)
      );
    },
    reset: () => {
      messages = 0;
      characters = 0;
    },
  };
}

/**
 * Whether a JSON text is strings for the most part. Millions of brackets would take seconds to parse
 * and stop the page; a message has a few names, numbers and lines of a trace besides its strings.
 */
function isQuicklyParsed(json: string): boolean {
  const { structureCharacters } = hostLimits;
  let outside = 0;
  for (let at = 0; json.length - at + outside > structureCharacters;) {
    const start = json.indexOf('"', at);
    if (start < 0) return false;
    outside += start - at;
    if (outside > structureCharacters) return false;
    at = endOfString(json, start) + 1;
  }
  return true;
}

function endOfString(json: string, start: number): number {
  let end = start;
  do {
    end = json.indexOf('"', end + 1);
    if (end < 0) return json.length;
  } while (isEscaped(json, end));
  return end;
}

function isEscaped(json: string, quote: number): boolean {
  let at = quote - 1;
  while (json[at] === '\\') at -= 1;
  return (quote - at) % 2 === 0;
}
