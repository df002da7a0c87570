import { cleanStack } from '../runtime/clean-stack.ts';
import { constructorName } from './constructor-name.ts';
import { layOut } from './lay-out.ts';
import { quote } from './quote.ts';

const maxDepth = 2;
const maxItems = 100;

interface State {
  /** The objects around the one in hand. */
  path: object[];
  /** Those that hold themselves, in the order they were found: their number is their name. */
  circular: object[];
}

interface Inspected {
  text: string;
  /** Levels of objects within. */
  depth: number;
}

/**
 * A value as `util.inspect` of Node writes it, for what handlers commonly log. Proxies, getters'
 * values and the wrapping of long arrays of numbers are not told apart here.
 */
export function inspect(value: unknown): string {
  return inspectAt(value, 0, { path: [], circular: [] }).text;
}

function inspectAt(value: unknown, indentation: number, state: State): Inspected {
  if (typeof value === 'string') return leaf(quote(value));
  if (typeof value === 'bigint') return leaf(`${value.toString()}n`);
  if (Object.is(value, -0)) return leaf('-0');
  if (typeof value === 'symbol') return leaf(value.toString());
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
    return leaf(String(value));
  }
  return inspectObject(value, indentation, state);
}

function leaf(text: string): Inspected {
  return { text, depth: 0 };
}

function inspectObject(value: object, indentation: number, state: State): Inspected {
  if (state.path.includes(value)) {
    if (!state.circular.includes(value)) state.circular.push(value);
    return leaf(`[Circular *${state.circular.indexOf(value) + 1}]`);
  }
  const shape = shapeOf(value);
  if (shape.entries.length === 0 && shape.keys.length === 0) {
    return leaf(shape.base ?? shape.braces.join(''));
  }
  if (state.path.length > maxDepth) return leaf(`[${shape.short}]`);
  state.path.push(value);
  const inner = shape.entries.map((entry) => entry(indentation + 2, state));
  const keyed = shape.keys.map((key) => inspectProperty(value, key, indentation + 2, state));
  state.path.pop();
  const all = [...inner, ...keyed];
  const depth = Math.max(0, ...all.map((entry) => entry.depth)) + 1;
  const index = state.circular.indexOf(value);
  const reference = index >= 0 ? `<ref *${index + 1}> ` : '';
  const base = shape.base === undefined ? '' : `${shape.base} `;
  const [open, close] = shape.braces;
  const text = layOut({
    open: shape.base === undefined ? open : `${base}${open}`,
    close,
    entries: [...all.map((entry) => entry.text), ...shape.more],
    depth: depth - 1,
    indentation,
  });
  return { text: reference + text, depth };
}

type Entry = (indentation: number, state: State) => Inspected;

interface Shape {
  /** What it is in one word, where it lies too deep. */
  short: string;
  /** The text of a value that is more than its members: a function, a date, an error. */
  base?: string;
  braces: [string, string];
  entries: Entry[];
  /** What was left out. */
  more: string[];
  keys: PropertyKey[];
}

function shapeOf(value: object): Shape {
  const name = constructorName(value);
  const keys = Object.keys(value).filter((key) => !(value instanceof String && /^\d+$/.test(key)));
  const plain = { short: name, entries: [], more: [], keys };
  if (Array.isArray(value)) return arrayShape(value, name);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const items = Array.from(value as Uint8Array);
    return { ...arrayShape(items, `${name}(${items.length})`), short: name };
  }
  if (value instanceof Map) {
    const pairs = [...value].slice(0, maxItems).map(
      ([key, item]): Entry =>
        (indentation, state) =>
          join(inspectAt(key, indentation, state), ' => ', inspectAt(item, indentation, state)),
    );
    return {
      ...plain,
      braces: [`${name}(${value.size}) {`, '}'],
      entries: pairs,
      more: more(value.size),
    };
  }
  if (value instanceof Set) {
    const items = [...value].slice(0, maxItems).map(itemEntry);
    return {
      ...plain,
      braces: [`${name}(${value.size}) {`, '}'],
      entries: items,
      more: more(value.size),
    };
  }
  const base = baseOf(value, name);
  if (base !== undefined) return { ...plain, base, braces: ['{', '}'] };
  return { ...plain, braces: [name === 'Object' ? '{' : `${name} {`, '}'] };
}

function arrayShape(value: unknown[], name: string): Shape {
  const prefix =
    name === 'Array' ? '' : name.includes('(') ? `${name} ` : `${name}(${value.length}) `;
  const entries: Entry[] = [];
  let index = 0;
  while (index < value.length && entries.length < maxItems) {
    if (index in value) entries.push(itemEntry(value[index]));
    else {
      const start = index;
      while (index + 1 < value.length && !(index + 1 in value)) index += 1;
      const count = index - start + 1;
      entries.push(() => leaf(`<${count} empty item${count > 1 ? 's' : ''}>`));
    }
    index += 1;
  }
  const keys = Object.keys(value).filter((key) => !/^\d+$/.test(key));
  return { short: 'Array', braces: [`${prefix}[`, ']'], entries, more: more(value.length), keys };
}

function more(count: number): string[] {
  const left = count - maxItems;
  return left > 0 ? [`... ${left} more item${left > 1 ? 's' : ''}`] : [];
}

function itemEntry(item: unknown): Entry {
  return (indentation, state) => inspectAt(item, indentation, state);
}

function join(left: Inspected, between: string, right: Inspected): Inspected {
  return { text: left.text + between + right.text, depth: Math.max(left.depth, right.depth) };
}

function baseOf(value: object, name: string): string | undefined {
  if (typeof value === 'function') return functionBase(value);
  if (value instanceof Error) return errorBase(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  }
  if (value instanceof RegExp) return String(value);
  if (value instanceof Promise) return 'Promise { <pending> }';
  if (value instanceof WeakMap || value instanceof WeakSet) return `${name} { <items unknown> }`;
  if (value instanceof URL) return `URL { href: ${quote(value.href)} }`;
  if (value instanceof String) return `[String: ${quote(String(value))}]`;
  if (value instanceof Number || value instanceof Boolean) return `[${name}: ${String(value)}]`;
  return undefined;
}

function functionBase(value: { name: string }): string {
  const source = Function.prototype.toString.call(value);
  const label = value.name || '(anonymous)';
  if (source.startsWith('class')) return `[class ${label}]`;
  const kind = constructorName(value);
  return `[${kind}${value.name ? ': ' : ' '}${label}]`;
}

function errorBase(error: Error): string {
  const header = error.message ? `${error.name}: ${error.message}` : error.name;
  const stack: unknown = error.stack;
  if (typeof stack !== 'string' || stack === '') return `[${header}]`;
  const text = cleanStack(stack, header);
  return text.includes('\n    at ') ? text : `[${text}]`;
}

function inspectProperty(
  value: object,
  key: PropertyKey,
  indentation: number,
  state: State,
): Inspected {
  const descriptor = Object.getOwnPropertyDescriptor(value, key);
  const name = keyText(key);
  if (descriptor?.get) return leaf(`${name}: [${descriptor.set ? 'Getter/Setter' : 'Getter'}]`);
  if (descriptor?.set) return leaf(`${name}: [Setter]`);
  return join(leaf(name), ': ', inspectAt(descriptor?.value, indentation, state));
}

function keyText(key: PropertyKey): string {
  if (typeof key === 'symbol') return `[${key.toString()}]`;
  return /^[A-Za-z_][\w]*$/.test(String(key)) ? String(key) : quote(String(key));
}
