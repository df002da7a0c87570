import { parseDocument } from 'yaml';
import type { CollectionTag, ScalarTag } from 'yaml';

const intrinsics = [
  'Ref',
  'Sub',
  'GetAtt',
  'Join',
  'Select',
  'Split',
  'FindInMap',
  'If',
  'Equals',
  'ImportValue',
  'GetAZs',
  'Base64',
  'Cidr',
  'Not',
  'And',
  'Or',
  'Condition',
  'Transform',
];
const nameOf = (short: string): string =>
  short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`;

const customTags: (ScalarTag | CollectionTag)[] = intrinsics.flatMap((short) => [
  { tag: `!${short}`, resolve: (text: string) => ({ [nameOf(short)]: text }) },
  {
    tag: `!${short}`,
    collection: 'seq',
    resolve: (items) => ({ [nameOf(short)]: items.toJSON() as unknown }),
  },
  {
    tag: `!${short}`,
    collection: 'map',
    resolve: (items) => ({ [nameOf(short)]: items.toJSON() as unknown }),
  },
]);

/** Reads a template with CloudFormation's short tags, `!Ref x` as `{ "Ref": "x" }`. Throws the first error of YAML. */
export function readTemplate(text: string): unknown {
  const document = parseDocument(text, { customTags });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}
