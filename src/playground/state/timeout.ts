/** Seconds that a run may take: what the playground offers, and what it starts with. */
export const timeoutLimits = { least: 1, most: 15, usual: 3 } as const;

/** The nearest whole number of seconds that is allowed; the usual one for what is no number. */
export function clampTimeout(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return timeoutLimits.usual;
  return Math.min(timeoutLimits.most, Math.max(timeoutLimits.least, Math.round(number)));
}
