const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
/** What stands for every moment of the run. */
const settled = '2026-01-01T00:00:00.000Z';

/** Makes the run's own times one and the same, so that recording again changes what has changed alone. */
export function settleTimes(text: string, from: number, to: number): string {
  return text.replaceAll(moment, (found) => {
    const time = Date.parse(found);
    return time >= from && time <= to ? settled : found;
  });
}
