import { attack } from './support/attack.ts';

// Whatever a handler replaces, the page hears something well formed or nothing, and a clock ends it.
const any = ['response', 'function-error', 'timeout', 'exit'] as const;

/** Source that puts `replacement` in the place of every function of the named built-ins. */
const broken = (names: readonly string[], replacement: string): string => `
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const { ownKeys } = Reflect;
  const each = (target) => {
    const keys = ownKeys(target);
    for (let i = 0; i < keys.length; i += 1) {
      const { value, get, configurable } = getOwnPropertyDescriptor(target, keys[i]);
      if (!configurable || keys[i] === 'constructor') continue;
      if (typeof value === 'function') defineProperty(target, keys[i], { value: ${replacement} });
      else if (get) defineProperty(target, keys[i], { get: ${replacement} });
    }
  };
  const owners = [${names.join()}];
  export const handler = async () => {
    for (let i = 0; i < owners.length; i += 1) {
      if (owners[i].prototype) each(owners[i].prototype);
      each(owners[i]);
    }
    console.log('still here');
    return { answered: true };
  };`;

const throws = "() => { throw new Error('replaced'); }";
const lies = "function () { return 'x'.repeat(5e7); }";
const families = {
  Object: ['Object'],
  Array: ['Array'],
  'Function and Reflect': ['Function', 'Reflect', 'Proxy'],
  Promise: ['Promise'],
  'JSON and Math': ['JSON', 'Math'],
  'Map, Set and weak ones': ['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef'],
  'Symbol and Iterator': ['Symbol', 'Iterator'],
  Error: ['Error', 'TypeError', 'RangeError'],
  'String and RegExp': ['String', 'RegExp'],
  'Number, Date and BigInt': ['Number', 'Date', 'BigInt'],
  'ports and events': ['MessagePort', 'MessageChannel', 'MessageEvent', 'Event', 'EventTarget'],
  'encoders and typed arrays': ['TextEncoder', 'TextDecoder', 'Uint8Array', 'ArrayBuffer'],
};

let number = 110;
for (const [name, owners] of Object.entries(families)) {
  attack((number += 1), `${name}, replaced by what throws`, {
    code: broken(owners, throws),
    times: 2,
    ends: [...any],
  });
  attack((number += 1), `${name}, replaced by what answers fifty million characters`, {
    code: broken(owners, lies),
    ends: [...any],
  });
}

attack(37, 'every built-in replaced at once', {
  code: broken(Object.values(families).flat(), throws),
  times: 2,
  ends: [...any],
});

attack(97, 'the few built-ins that a forger would want', {
  code: `
    const nothing = () => { throw new Error('replaced'); };
    JSON.stringify = JSON.parse = nothing;
    Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'forged';
    MessagePort.prototype.postMessage = Function.prototype.call = Function.prototype.bind = nothing;
    Reflect.apply = Object.keys = Array.prototype.push = Map.prototype.get = nothing;
    Date.now = performance.now = () => NaN;
    let seen;
    Object.defineProperty(MessageEvent.prototype, 'data', { get() { seen = this; return {}; } });
    export const handler = async () => [typeof seen];`,
  times: 2,
  ends: ['response', 'exit'],
  answers: 'forged',
});

attack(98, 'setters on Object.prototype for every word of the protocol', {
  code: `
    const seen = [];
    const words = ['type', 'requestId', 'body', 'stream', 'durationMs', 'error', 'reason', 'line', 'text',
      'level', 'call', 'notice', 'exit', 'errorType', 'trace', 'position', 'data', 'ports', 'port'];
    for (const word of words) Object.defineProperty(Object.prototype, word, {
      configurable: true, get() { return undefined; }, set(value) { seen.push([word, value]); } });
    export const handler = async () => { console.log('x'); return seen.filter(([, value]) => value instanceof MessagePort).length; };`,
  times: 2,
  ends: 'response',
  answers: 0,
});

attack(99, 'a prototype polluted before the first run, then a warm run', {
  code: `
    for (const name of ['requestId', 'timeoutMs', 'function', 'event', 'headers', 'replies', 'modules'])
      Object.prototype[name] = 'polluted';
    Array.prototype[0] = 'polluted';
    export const handler = async (event, context) => context.awsRequestId.length;`,
  times: 2,
  ends: 'response',
  answers: 36,
});

attack(38, 'stacks that are prepared by the handler, without a limit', {
  code: `
    Error.stackTraceLimit = Infinity;
    Error.prepareStackTrace = (error, sites) => { throw { sites }; };
    const deep = (n) => { if (n === 0) throw new Error('deep'); deep(n - 1); };
    export const handler = async () => deep(5_000);`,
  ends: ['function-error', 'exit'],
});

attack(100, 'stacks whose frames pretend to be those of the runtime', {
  code: `
    const forged = '\\n//# sourceURL=file:///var/runtime/index.mjs\\n//# sourceMappingURL=http://CANARY/map';
    const thrower = (0, eval)('(function forgedFrame() { throw new Error("forged") })' + forged);
    export const handler = async () => { thrower(); };
    //# sourceURL=http://CANARY/index.mjs
    //# sourceMappingURL=http://CANARY/index.mjs.map`,
  ends: 'function-error',
  errorType: 'Error',
});

attack(101, 'call sites that lead to objects of the runtime', {
  code: `
    const found = [];
    Error.prepareStackTrace = (error, sites) => {
      for (const site of sites) {
        const self = site.getThis?.(); const fn = site.getFunction?.();
        if (self && self !== globalThis) found.push(Object.prototype.toString.call(self));
        if (fn && /postMessage|port/.test(String(fn))) found.push(String(fn).slice(0, 40));
        try { for (const value of fn?.arguments ?? []) if (value instanceof MessagePort) found.push('port'); } catch {}
      }
      return '';
    };
    export const handler = async () => { String(new Error('x').stack); return found.filter((one) => /ort/.test(one)); };`,
  ends: 'response',
  answers: [],
});
