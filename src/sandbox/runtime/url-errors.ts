/** `URL` that refuses an address in the words of Node, with the members that Node's error has. */
export function withNodeErrors(Native: typeof URL): typeof URL {
  const Class = new Proxy(Native, {
    construct: (target, args: [unknown?, unknown?], newTarget: new () => object) => {
      if (args.length === 0) throw missing();
      try {
        return Reflect.construct(target, args, newTarget) as object;
      } catch (error) {
        if (
          !(error instanceof TypeError) ||
          !/Invalid (?:base )?URL|not a valid URL/.test(error.message)
        ) {
          throw error;
        }
        throw invalid(args);
      }
    },
  });
  Object.defineProperty(Native.prototype, 'constructor', {
    value: Class,
    writable: true,
    configurable: true,
  });
  return Class;
}

function invalid([input, base]: [unknown?, unknown?]): TypeError {
  const members = { code: 'ERR_INVALID_URL', input: String(input) };
  return Object.assign(
    new TypeError('Invalid URL'),
    members,
    base === undefined ? {} : { base: base as string },
  );
}

function missing(): TypeError {
  const error = new TypeError('The "url" argument must be specified');
  return Object.assign(error, { code: 'ERR_MISSING_ARGS' });
}
