/** Marks the first time that something happens on a page, for measurements. */
export function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
