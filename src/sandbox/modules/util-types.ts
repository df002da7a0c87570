import { services } from '../services.ts';

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const hasTag =
  (...tags: string[]) =>
  (value: unknown): boolean =>
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    tags.includes(tagOf(value));

/** Whether a method of the class accepts the value as one of its own. */
const isBranded =
  (probe: (this: unknown, ...args: never[]) => unknown, ...args: unknown[]) =>
  (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    try {
      Reflect.apply(probe, value, args);
      return true;
    } catch {
      return false;
    }
  };
const getter = (prototype: object, name: PropertyKey): (() => unknown) =>
  Reflect.getOwnPropertyDescriptor(prototype, name)?.get ?? refuse;
const refuse = (): never => {
  throw new TypeError('no such getter');
};

const viewTag = getter(Object.getPrototypeOf(Uint8Array.prototype) as object, Symbol.toStringTag);
const isView =
  (name: string) =>
  (value: unknown): boolean =>
    Reflect.apply(viewTag, value, []) === name;

const isArrayBuffer = isBranded(getter(ArrayBuffer.prototype, 'byteLength'));
const isSharedArrayBuffer = hasTag('SharedArrayBuffer');
const boxes = {
  isNumberObject: isBranded(Number.prototype.valueOf),
  isStringObject: isBranded(String.prototype.valueOf),
  isBooleanObject: isBranded(Boolean.prototype.valueOf),
  isBigIntObject: isBranded(BigInt.prototype.valueOf),
  isSymbolObject: isBranded(Symbol.prototype.valueOf),
};
const views = Object.fromEntries(
  `Uint8 Uint8Clamped Uint16 Uint32 Int8 Int16 Int32 Float16 Float32 Float64 BigInt64 BigUint64`
    .split(' ')
    .map((kind) => [`is${kind}Array`, isView(`${kind}Array`)]),
);

/** `node:util/types`. */
export default {
  ...boxes,
  ...views,
  isProxy: (value: unknown): boolean => services.isProxy(value),
  isBoxedPrimitive: (value: unknown): boolean => Object.values(boxes).some((is) => is(value)),
  isArgumentsObject: hasTag('Arguments'),
  isArrayBuffer,
  isSharedArrayBuffer,
  isAnyArrayBuffer: (value: unknown): boolean => isArrayBuffer(value) || isSharedArrayBuffer(value),
  isArrayBufferView: (value: unknown): boolean => ArrayBuffer.isView(value),
  isTypedArray: (value: unknown): boolean => Reflect.apply(viewTag, value, []) !== undefined,
  isDataView: isBranded(getter(DataView.prototype, 'byteLength')),
  isAsyncFunction: hasTag('AsyncFunction', 'AsyncGeneratorFunction'),
  isGeneratorFunction: hasTag('GeneratorFunction', 'AsyncGeneratorFunction'),
  isGeneratorObject: hasTag('Generator', 'AsyncGenerator'),
  isDate: isBranded(Date.prototype.getTime),
  isExternal: (): boolean => false,
  isMap: isBranded(getter(Map.prototype, 'size')),
  isSet: isBranded(getter(Set.prototype, 'size')),
  isMapIterator: hasTag('Map Iterator'),
  isSetIterator: hasTag('Set Iterator'),
  isWeakMap: isBranded(WeakMap.prototype.has, {}),
  isWeakSet: isBranded(WeakSet.prototype.has, {}),
  isModuleNamespaceObject: hasTag('Module'),
  isNativeError: (value: unknown): boolean => value instanceof Error || hasTag('Error')(value),
  isPromise: (value: unknown): boolean => value instanceof Promise,
  isRegExp: isBranded(getter(RegExp.prototype, 'source')),
  isKeyObject: (): boolean => false,
  isCryptoKey: hasTag('CryptoKey'),
};
