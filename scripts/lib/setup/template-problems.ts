import { isObject } from '../../../src/catalog/schema-places.ts';
import type { ResourceSpec, SpecShape, SpecType } from './resource-spec.ts';
import { samAdditions } from './sam-additions.ts';

/** What a CloudFormation or SAM template names that does not exist, or lacks: `Resources.Queue.Properties.Nam: …`. */
export function templateProblems(template: unknown, spec: ResourceSpec): string[] {
  const resources = isObject(template) ? template['Resources'] : undefined;
  if (!isObject(resources)) return ['The template has no `Resources`.'];
  return Object.entries(resources).flatMap(([id, resource]) => {
    const at = `Resources.${id}`;
    const type = isObject(resource) ? resource['Type'] : undefined;
    if (!isObject(resource) || typeof type !== 'string') return [`${at} has no \`Type\`.`];
    if (type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource') return [];
    const shape = spec.resource(type);
    if (!shape) return [`${at}: there is no resource type \`${type}\`.`];
    return shapeProblems(resource['Properties'] ?? {}, [shape], `${at}.Properties`, {
      ...spec,
      knowsRequired: !type.startsWith('AWS::Serverless::'),
    });
  });
}

/** The specification's SAM is an old one: what it calls required is not always so any more. */
type Spec = ResourceSpec & { knowsRequired: boolean };

function typeProblems(value: unknown, type: SpecType, at: string, spec: Spec): string[] {
  const shapes = shapesOf(type, spec);
  if (Array.isArray(value)) {
    const [element] = elementsOf(type, 'array');
    return element
      ? value.flatMap((item, index) => typeProblems(item, element, `${at}[${index}]`, spec))
      : [];
  }
  if (!isObject(value) || isIntrinsic(value)) return [];
  const [element] = elementsOf(type, 'map');
  if (element) {
    return Object.entries(value).flatMap(([name, item]) =>
      typeProblems(item, element, `${at}.${name}`, spec),
    );
  }
  return shapeProblems(value, shapes, at, spec);
}

/** Holds an object against alternatives: a name is wrong where none of them has it. */
function shapeProblems(
  value: unknown,
  shapes: readonly SpecShape[],
  at: string,
  spec: Spec,
): string[] {
  if (!isObject(value) || isIntrinsic(value) || shapes.length === 0) return [];
  const [only] = spec.knowsRequired && shapes.length === 1 ? shapes : [];
  const missing = Object.entries(only?.properties ?? {})
    .filter(([name, { required }]) => required && !(name in value))
    .map(([name]) => `${at} needs \`${name}\`.`);
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, member]) => {
      const found = shapes.flatMap((shape) => propertyOf(shape, name, spec));
      if (found.length === 0) return [`${at}.${name}: ${names(shapes)} has no such property.`];
      return typeProblems(member, { type: 'union', types: found }, `${at}.${name}`, spec);
    }),
  ];
}

const names = (shapes: readonly SpecShape[]): string =>
  shapes.map(({ name }) => `\`${name}\``).join(' or ');

function propertyOf(shape: SpecShape, name: string, spec: ResourceSpec): SpecType[] {
  const own = shape.properties[name];
  if (own) return [own.type];
  const more = samAdditions[shape.name];
  const passedOn = more?.like === undefined ? undefined : spec.resource(more.like);
  const like = passedOn?.properties[name];
  if (like) return [like.type];
  return more?.names?.includes(name) ? [{ type: 'other' }] : [];
}

const alternatives = (type: SpecType): SpecType[] =>
  type.type === 'union' ? type.types.flatMap(alternatives) : [type];

const shapesOf = (type: SpecType, spec: ResourceSpec): SpecShape[] =>
  alternatives(type).flatMap((one) =>
    one.type === 'ref' ? [spec.definition(one.reference.$ref)] : [],
  );

const elementsOf = (type: SpecType, wanted: 'array' | 'map'): SpecType[] =>
  alternatives(type).flatMap((one) =>
    one.type === wanted && 'element' in one ? [one.element] : [],
  );

/** `!Ref`, `!Sub` and their like are read as objects with one such key; what they give is not known here. */
const isIntrinsic = (value: Record<string, unknown>): boolean => {
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && key !== undefined && /^(?:Ref|Condition|Fn::.+)$/.test(key);
};
