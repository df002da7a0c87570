const numberAsText = /^[1-5]\d\d$/;

/** The status that an answer names, as a number or as text; `null` where it is none. */
export function statusOf({ statusCode }: Record<string, unknown>): number | null {
  const number =
    typeof statusCode === 'string' && numberAsText.test(statusCode)
      ? Number(statusCode)
      : statusCode;
  return isStatus(number) ? number : null;
}

/** A whole number from 100 to 599. */
export function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}
