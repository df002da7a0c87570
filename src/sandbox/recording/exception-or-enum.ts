type Class = new (...args: never[]) => object;

/** Names that others look for on any value, which no enum has. */
const notMembers = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
]);

/**
 * An export that is an exception or an enum, as its use will show: it is the exception's class, and
 * any member asked of it that classes do not have is given as an enum's, by its own name. That is
 * right of `StorageClass.GLACIER`, and a guess: `ServerSideEncryption.aws_kms` is `aws:kms` in truth.
 */
export function exceptionOrEnum<T extends Class>(exception: T): T {
  return new Proxy(exception, {
    get(target, name, receiver): unknown {
      if (typeof name === 'symbol' || name in target || notMembers.has(name)) {
        return Reflect.get(target, name, receiver);
      }
      return name;
    },
  });
}
