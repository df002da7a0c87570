type Replacer = (key: string, value: unknown) => unknown;

/** One line of the logger: JSON in which errors are spelled out and cycles left out. */
export function logJson(line: Record<string, unknown>, replacer?: Replacer): string {
  const filled = Object.entries(line).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const parents: unknown[] = [];
  return JSON.stringify(Object.fromEntries(filled), function (this: unknown, key, given: unknown) {
    const replaced = replacer ? replacer(key, given) : given;
    const value = replaced instanceof Error ? errorMembers(replaced) : replaced;
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    while (parents.length > 0 && parents.at(-1) !== this) parents.pop();
    if (parents.includes(value)) return undefined;
    parents.push(value);
    return value;
  });
}

const spelledOut = new Set(['name', 'message', 'stack', 'cause']);

function errorMembers(error: Error): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const place = /\(([^()]*):(\d+):\d+\)\\?$/m.exec(stack ?? '');
  return {
    name,
    location: place ? `${place[1] ?? ''}:${place[2] ?? ''}` : '',
    message,
    stack,
    cause: cause instanceof Error ? errorMembers(cause) : cause,
    ...Object.fromEntries(Object.entries(error).filter(([key]) => !spelledOut.has(key))),
  };
}
