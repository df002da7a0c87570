type Pair = [unknown, unknown];

/** Whether two values are equal all the way down; `strict` is `isDeepStrictEqual`. */
export function deepEqual(
  left: unknown,
  right: unknown,
  strict: boolean,
  seen: Pair[] = [],
): boolean {
  if (left === right) return left !== 0 || !strict || Object.is(left, right);
  if (!isObject(left) || !isObject(right)) {
    if (strict || isObject(left) || isObject(right)) return Object.is(left, right);
    return looseEqual(left, right);
  }
  if (tagOf(left) !== tagOf(right)) return false;
  if (strict && Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  if (seen.some(([one, other]) => one === left && other === right)) return true;
  const deeper: Pair[] = [...seen, [left, right]];
  return sameContent(left, right, strict, deeper) && sameProperties(left, right, strict, deeper);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value);
}

function looseEqual(left: unknown, right: unknown): boolean {
  // eslint-disable-next-line eqeqeq -- what `assert.deepEqual` promises
  return left == right || (Number.isNaN(left) && Number.isNaN(right));
}

function sameContent(left: object, right: object, strict: boolean, seen: Pair[]): boolean {
  if (left instanceof Date && right instanceof Date) {
    return Object.is(left.getTime(), right.getTime());
  }
  if (left instanceof RegExp && right instanceof RegExp) {
    return String(left) === String(right) && left.lastIndex === right.lastIndex;
  }
  if (left instanceof Error && right instanceof Error) {
    return (
      left.message === right.message &&
      left.name === right.name &&
      deepEqual(left.cause, right.cause, strict, seen)
    );
  }
  if (left instanceof Set && right instanceof Set) {
    return left.size === right.size && sameMembers([...left], [...right], strict, seen);
  }
  if (left instanceof Map && right instanceof Map) {
    return left.size === right.size && sameMembers([...left], [...right], strict, seen);
  }
  if (isBox(left)) return Object.is(left.valueOf(), right.valueOf());
  if (left instanceof ArrayBuffer && right instanceof ArrayBuffer) {
    return deepEqual(new Uint8Array(left), new Uint8Array(right), strict, seen);
  }
  if (left instanceof WeakMap || left instanceof WeakSet || left instanceof Promise) return false;
  return true;
}

function isBox(value: object): boolean {
  return (
    value instanceof Number ||
    value instanceof String ||
    value instanceof Boolean ||
    value instanceof BigInt ||
    value instanceof Symbol
  );
}

/** Members in any order: each of one has its own equal in the other. */
function sameMembers(left: unknown[], right: unknown[], strict: boolean, seen: Pair[]): boolean {
  const rest = [...right];
  return left.every((member) => {
    const found = rest.findIndex((other) => deepEqual(member, other, strict, seen));
    if (found < 0) return false;
    rest.splice(found, 1);
    return true;
  });
}

function sameProperties(left: object, right: object, strict: boolean, seen: Pair[]): boolean {
  const [ours, theirs] = [keysOf(left, strict), keysOf(right, strict)];
  return (
    ours.length === theirs.length &&
    ours.every(
      (key) =>
        Object.prototype.propertyIsEnumerable.call(right, key) &&
        deepEqual(Reflect.get(left, key), Reflect.get(right, key), strict, seen),
    )
  );
}

function keysOf(value: object, strict: boolean): PropertyKey[] {
  const symbols = Object.getOwnPropertySymbols(value).filter((symbol) =>
    Object.prototype.propertyIsEnumerable.call(value, symbol),
  );
  return strict ? [...Object.keys(value), ...symbols] : Object.keys(value);
}
