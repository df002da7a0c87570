import { Buffer } from 'buffer/index.js';
import { construct } from './buffer/construct.ts';
import { moduleFunctions } from './buffer/module-functions.ts';
import { numberMethods } from './buffer/number-methods.ts';
import { textMethods } from './buffer/text-methods.ts';

const hidden = (methods: object): PropertyDescriptorMap =>
  Object.fromEntries(
    Object.entries(methods).map(([name, value]) => [
      name,
      { value: value as unknown, configurable: true, writable: true, enumerable: false },
    ]),
  );

// Minified it would have another name, which `inspect` shows.
Object.defineProperty(Buffer, 'name', { value: 'Buffer', configurable: true });
Object.defineProperties(Buffer, hidden(construct));
Object.defineProperties(Buffer.prototype, hidden({ ...numberMethods(), ...textMethods }));
Object.defineProperties(Buffer.prototype, {
  toLocaleString: { value: textMethods.toString, configurable: true, writable: true },
  [Symbol.for('nodejs.util.inspect.custom')]: {
    value: textMethods.inspect,
    configurable: true,
    writable: true,
  },
});

const { atob, btoa, Blob, File } = globalThis;
const kMaxLength = Number.MAX_SAFE_INTEGER;
const kStringMaxLength = 536_870_888;

/** `node:buffer`: the library's Buffer with what Node has beyond it. */
export default {
  Buffer,
  ...moduleFunctions,
  atob,
  btoa,
  Blob,
  File,
  SlowBuffer: (size: number): Buffer => construct.alloc(size),
  INSPECT_MAX_BYTES: 50,
  constants: { MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: kStringMaxLength },
  kMaxLength,
  kStringMaxLength,
};
