const prototypes = new Map<string, object>();

/** An error of the runtime itself, such as `Runtime.HandlerNotFound`. Its name is the errorType. */
export class RuntimeFailure extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
    const { stack = '' } = this as { stack?: string };
    // The stack was made before the name was known; some engines have no more than frames in it.
    this.stack = stack.startsWith('Error') ? name + stack.slice('Error'.length) : stack;
    // Node prints the class beside the name, for names that end in `Error`.
    Object.setPrototypeOf(this, prototypeOf(name));
  }
}

function prototypeOf(name: string): object {
  const known = prototypes.get(name);
  if (known) return known;
  const className = name.replace(/^Runtime\./, '');
  const named: Record<string, { prototype: object }> = {
    [className]: class extends RuntimeFailure {},
  };
  const prototype = named[className]?.prototype ?? RuntimeFailure.prototype;
  prototypes.set(name, prototype);
  return prototype;
}
