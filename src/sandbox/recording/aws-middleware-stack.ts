/** A client's or command's middleware: taken and never run, since no request is ever built. */
export interface MiddlewareStack {
  add(...middleware: unknown[]): void;
  addRelativeTo(...middleware: unknown[]): void;
  use(plugin: unknown): void;
  remove(middleware: unknown): boolean;
  removeByTag(tag: string): boolean;
  clone(): MiddlewareStack;
  concat(other: unknown): MiddlewareStack;
  identify(): string[];
  identifyOnResolve(toggle?: boolean): boolean;
}

/** Makes a stack that takes everything and does nothing. */
export function middlewareStack(): MiddlewareStack {
  const nothing = (): void => undefined;
  return {
    add: nothing,
    addRelativeTo: nothing,
    use: nothing,
    remove: () => false,
    removeByTag: () => false,
    clone: middlewareStack,
    concat: middlewareStack,
    identify: () => [],
    identifyOnResolve: () => false,
  };
}
