import { nodeError } from './node-error.ts';

/** `process.env`: an object that turns whatever is assigned into a string, as Node's does. */
export function environmentVariables(environment: Record<string, string>): Record<string, string> {
  return new Proxy(
    { ...environment },
    {
      set: (target, key, value) => {
        if (typeof key === 'symbol' || typeof value === 'symbol') throw noSymbols();
        target[key] = String(value);
        return true;
      },
      defineProperty: (target, key, { value, configurable, enumerable, writable }) => {
        if (!configurable || !enumerable || !writable) throw notPlain();
        if (typeof key === 'symbol') throw noSymbols();
        target[key] = String(value);
        return true;
      },
    },
  );
}

function noSymbols(): TypeError {
  return new TypeError('Cannot convert a Symbol value to a string');
}

function notPlain(): Error {
  return nodeError(
    TypeError,
    'ERR_INVALID_OBJECT_DEFINE_PROPERTY',
    "'process.env' only accepts a configurable, writable, and enumerable data descriptor",
  );
}
