import { describe, expect, it } from 'vitest';
import { readTemplate } from './read-template.ts';
import type { ResourceSpec, SpecShape } from './resource-spec.ts';
import { templateProblems } from './template-problems.ts';

const text = { type: 'other' } as const;
const shapes: Record<string, SpecShape> = {
  'AWS::A::Queue': {
    name: 'AWS::A::Queue',
    properties: {
      Name: { type: text, required: true },
      Rules: { type: { type: 'array', element: { type: 'ref', reference: { $ref: 'Rule' } } } },
      Tags: { type: { type: 'map', element: text } },
    },
  },
  Rule: { name: 'Rule', properties: { Days: { type: text } } },
};
const spec: ResourceSpec = {
  resource: (type) => shapes[type],
  definition: (reference) => shapes[reference] ?? { name: reference, properties: {} },
};
const problems = (yaml: string) => templateProblems(readTemplate(yaml), spec);

describe('templateProblems', () => {
  it('finds nothing wrong with names that exist, and takes short tags for what they stand for', () => {
    expect(
      problems(`
Resources:
  Q:
    Type: AWS::A::Queue
    Properties:
      Name: !Sub "\${AWS::StackName}-q"
      Rules: [{ Days: !GetAtt Other.Days }]
      Tags: { team: a }`),
    ).toEqual([]);
  });

  it('names resource types, properties and required properties that are wrong', () => {
    expect(
      problems(`
Resources:
  Q:
    Type: AWS::A::Queue
    Properties:
      Rules: [{ Day: 1 }]
  X:
    Type: AWS::A::Nothing`),
    ).toMatchInlineSnapshot(`
      [
        "Resources.Q.Properties needs \`Name\`.",
        "Resources.Q.Properties.Rules[0].Day: \`Rule\` has no such property.",
        "Resources.X: there is no resource type \`AWS::A::Nothing\`.",
      ]
    `);
  });

  it('wants resources', () => {
    expect(problems('a: 1')).toEqual(['The template has no `Resources`.']);
  });
});
