/**
 * A module's namespace whose exports are made when they are asked for. `names` are those that are
 * known to be wanted, and so are listed.
 */
export function lazyNamespace(
  exportOf: (name: string) => unknown,
  names: readonly string[],
): Record<string, unknown> {
  const listed: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const namespace = new Proxy(listed, {
    get: (target, name): unknown => {
      if (typeof name === 'symbol') return Reflect.get(target, name);
      if (name === '__esModule') return true;
      if (name === 'default') return namespace;
      // A namespace is awaited by `import()`: it must not look like a promise.
      return name === 'then' ? undefined : exportOf(name);
    },
    has: (target, name) =>
      typeof name === 'string' ? name !== 'then' && exportOf(name) !== undefined : name in target,
  });
  for (const name of names) {
    const value = exportOf(name);
    if (value !== undefined) listed[name] = value;
  }
  return namespace;
}
