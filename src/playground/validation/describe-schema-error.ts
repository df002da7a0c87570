import { valueAt } from '../../catalog/json-pointer.ts';
import { describeValue } from './describe-value.ts';
import { nearestName } from './nearest-name.ts';
import { pathOfPointer } from './path-of-pointer.ts';
import { formatWord, typeWord } from './schema-words.ts';
import type { SchemaError } from './validator-module.ts';

/** Says in plain words what a schema found wrong with `document`, called `whole` where it is wrong as a whole. */
export function describeSchemaError(error: SchemaError, document: unknown, whole: string): string {
  const { instancePath, keyword, params } = error;
  const value = valueAt(document, instancePath);
  const nameOf = (pointer: string) => (pointer === '' ? whole : `\`${pathOfPointer(pointer)}\``);
  const member = (name: unknown) => nameOf(`${instancePath}/${escape(String(name))}`);
  switch (keyword) {
    case 'required':
      return `${member(params['missingProperty'])} is missing.${likelyMeant(error, value)}`;
    case 'dependencies':
      return `${member(params['missingProperty'])} is missing, although ${member(params['property'])} is there.`;
    case 'additionalProperties':
      return `${member(params['additionalProperty'])} is not known here.`;
    case 'false schema':
      return `${nameOf(instancePath)} must not be there${condition(error, nameOf)}.`;
    case 'propertyNames':
      return `${nameOf(instancePath)} must not have a member named \`${String(params['propertyName'])}\`.`;
    default:
      return `${nameOf(instancePath)} ${wrongValue(error, value)}.`;
  }
}

/** The words after a value's name, for keywords that judge the value alone. */
function wrongValue({ keyword, params, message }: SchemaError, value: unknown): string {
  const but = `, but is ${describeValue(value)}`;
  const limit = Number(params['limit']);
  const length = typeof value === 'string' ? Array.from(value).length : sizeOf(value);
  switch (keyword) {
    case 'type':
      return `must be ${oneOf(typesOf(params['type']))}${but}`;
    case 'enum':
      return `must be ${oneOf(listed(params['allowedValues']))}${but}`;
    case 'const':
      return `must be ${describeValue(params['allowedValue'])}${but}`;
    case 'format':
      return `must be ${formatWord(String(params['format']))}${but}`;
    case 'pattern':
      return `must match \`${String(params['pattern'])}\`${but}`;
    case 'minimum':
      return `must be at least ${limit}${but}`;
    case 'maximum':
      return `must be at most ${limit}${but}`;
    case 'exclusiveMinimum':
      return `must be more than ${limit}${but}`;
    case 'exclusiveMaximum':
      return `must be less than ${limit}${but}`;
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}${but}`;
    case 'minLength':
      return limit === 1
        ? 'must not be empty'
        : `must have at least ${count(limit, 'character')}, but has ${length}`;
    case 'maxLength':
      return `must have at most ${count(limit, 'character')}, but has ${length}`;
    case 'minItems':
      return `must have at least ${count(limit, 'item')}, but has ${length}`;
    case 'maxItems':
      return `must have at most ${count(limit, 'item')}, but has ${length}`;
    case 'minProperties':
      return `must have at least ${count(limit, 'member')}, but has ${length}`;
    case 'maxProperties':
      return `must have at most ${count(limit, 'member')}, but has ${length}`;
    case 'uniqueItems':
      return `must not have the same item twice: ${Number(params['j'])} and ${Number(params['i'])} are equal`;
    case 'contains':
      return 'lacks an item of the shape that one must have';
    case 'not':
      return 'is of a shape that is not allowed here';
    case 'anyOf':
      return 'fits none of the shapes that are allowed here';
    case 'oneOf':
      return params['passingSchemas'] === null
        ? 'fits none of the shapes that are allowed here'
        : 'fits several shapes of which only one may fit';
    default:
      return message ?? `breaks the rule \`${keyword}\``;
  }
}

/** A member by a similar name is the likely reason why one is missing. */
function likelyMeant({ params }: SchemaError, value: unknown): string {
  const name = nearestName(String(params['missingProperty']), Object.keys(Object(value) as object));
  return name === undefined ? '' : ` Is \`${name}\` a misspelling of it?`;
}

/** Under `dependencies/<name>` a schema holds only while that name is there. */
function condition({ instancePath, schemaPath }: SchemaError, nameOf: (pointer: string) => string) {
  const [, name] =
    /\/dependencies\/([^/]+)\/properties\/[^/]+\/false schema$/.exec(schemaPath) ?? [];
  if (name === undefined) return '';
  const parent = instancePath.slice(0, instancePath.lastIndexOf('/'));
  return ` when ${nameOf(`${parent}/${decodeURIComponent(name)}`)} is`;
}

function typesOf(type: unknown): string[] {
  return [type].flat().map((name) => typeWord(String(name)));
}

function listed(values: unknown): string[] {
  const all = [values].flat();
  const shown = all
    .slice(0, 8)
    .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``);
  return all.length > 8 ? [...shown, `one of ${all.length - 8} others`] : shown;
}

function oneOf(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const sizeOf = (value: unknown) => Object.keys(Object(value) as object).length;
const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
