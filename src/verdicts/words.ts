import type { JudgedOutcome } from './judge.ts';

const shownLength = 60;

/** A value in a sentence: `missing`, `null`, "the text `"200"`", `a list`. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return '`null`';
  if (typeof value === 'string') return `the text \`${quoted(value)}\``;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  return `\`${JSON.stringify(value)}\``;
}

/** An id or a text as code, cut where it is long. */
export function codeWords(text: string): string {
  const shown = cut(text).replaceAll('`', '');
  // Two backticks with nothing between them are no code.
  return shown === '' ? '`""`' : `\`${shown}\``;
}

/** The first characters of an id, which is enough to tell it from the others. */
export function shortId(id: string): string {
  return id.length > 13 ? `\`${id.slice(0, 8)}…\`` : `\`${id}\``;
}

/** "1 message", "3 messages" */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** "both messages", "all 3 messages": for two and more. */
export function allOf(number: number, noun: string): string {
  return number === 2 ? `both ${noun}s` : `all ${count(number, noun)}`;
}

/** "30 seconds", "2 minutes", "1 h 30 min" */
export function durationWords(seconds: number): string {
  if (seconds < 120 && seconds % 60 !== 0) return count(seconds, 'second');
  if (seconds < 60) return count(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120 && minutes !== 60) return count(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? count(hours, 'hour') : `${hours} h ${rest} min`;
}

/** What a function did that answered nothing: "threw `TypeError`", "timed out". */
export function failureWords({ kind, errorType }: JudgedOutcome): string {
  switch (kind) {
    case 'function-error':
      if (errorType === 'Function.ResponseSizeTooLarge') return 'answered more than Lambda allows';
      return errorType ? `threw ${codeWords(errorType)}` : 'failed';
    case 'init-error':
      return errorType ? `failed to start (${codeWords(errorType)})` : 'failed to start';
    case 'timeout':
      return 'timed out';
    case 'exit':
      return 'exited before it answered';
    case 'response':
      return 'answered';
  }
}

/** A text in its quotes, without what would end the code that it stands in. */
function quoted(text: string): string {
  const json = JSON.stringify(text).replaceAll('`', "'");
  return json.length > shownLength ? `${json.slice(0, shownLength - 2)}…"` : json;
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
}

/** The text with a capital at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
