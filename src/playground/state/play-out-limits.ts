/** How many invocations "Play out" makes before it waits to be asked again. */
export const playOutLimits = { least: 1, most: 50, usual: 10 } as const;

/** The nearest number of invocations that is allowed; the usual one for what is no number. */
export function clampInvocations(value: unknown): number {
  const number = Math.round(Number(value));
  if (!Number.isFinite(number) || value === '') return playOutLimits.usual;
  return Math.min(playOutLimits.most, Math.max(playOutLimits.least, number));
}
