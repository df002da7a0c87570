/** The member whose name differs from the right one by case or underscores alone, as `StatusCode` does. */
export function nearName(value: Record<string, unknown>, name: string): string | undefined {
  return Object.keys(value).find((one) => one !== name && plain(one) === plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}
