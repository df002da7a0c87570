/**
 * Built-ins as they were before any user code ran. The runtime uses these wherever a handler that
 * replaces `JSON.stringify` or `MessageEvent.prototype.data` could otherwise read or forge what
 * the runtime says to the page.
 */
export const primordials = {
  parse: JSON.parse,
  stringify: JSON.stringify,
  apply: Reflect.apply,
  defineProperty: Reflect.defineProperty,
  deleteProperty: Reflect.deleteProperty,
  getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
  getPrototypeOf: Reflect.getPrototypeOf,
  setPrototypeOf: Reflect.setPrototypeOf,
  keys: Object.keys,
  isArray: Array.isArray,
  Date,
  now: Date.now,
  performanceNow: performance.now.bind(performance),
  encode: TextEncoder.prototype.encode.bind(new TextEncoder()),
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  queueMicrotask: globalThis.queueMicrotask.bind(globalThis),
} as const;
