/** The name before the braces: empty for plain objects, the class, or that there is no prototype. */
export function constructorName(value: object): string {
  for (
    let owner: object | null = value;
    owner;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    const constructor: unknown = Object.getOwnPropertyDescriptor(owner, 'constructor')?.value;
    if (typeof constructor === 'function' && constructor.name !== '') return constructor.name;
  }
  return '[Object: null prototype]';
}
