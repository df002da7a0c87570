import type { OptionValue } from '../../verdicts/option.ts';

const limits = { count: 20, text: 60 };

/**
 * The options of a verdict among members of unknown origin: those with a name and a value as options have them. Which
 * of them an event type has is seen when its judge is there.
 */
export function readVerdictOptions(
  members: Readonly<Record<string, unknown>>,
): Record<string, OptionValue> {
  const found = Object.entries(members).filter(
    (entry): entry is [string, OptionValue] =>
      /^[a-z][A-Za-z0-9]{1,40}$/.test(entry[0]) &&
      !(entry[0] in Object.prototype) &&
      isOptionValue(entry[1]),
  );
  return Object.fromEntries(found.slice(0, limits.count));
}

function isOptionValue(value: unknown): value is OptionValue {
  return (
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && value.length <= limits.text)
  );
}
