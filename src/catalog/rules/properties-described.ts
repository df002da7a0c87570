import { contentPaths } from '../content-files.ts';
import { eachSchema } from '../each-schema.ts';
import { fieldReference } from '../field-reference.ts';
import { toPointer } from '../json-pointer.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { schemaPlaces } from '../schema-places.ts';

const alternatives = ['allOf', 'anyOf', 'else', 'if', 'not', 'oneOf', 'then'];

/** Properties have a description, which the field reference shows. */
export const rule: Rule = {
  name: 'properties-described',
  description:
    'Every property has a `description`: nested, in definitions, in items, under a pattern. An alternative that only narrows a described property need not repeat it.',
  check(context) {
    const places = undescribedPlaces(context);
    // A row without a description has its cause in a place found above, or in alternatives.
    return places.length > 0 ? places : undescribedRows(context);
  },
};

function undescribedPlaces(context: RuleContext): RuleFinding[] {
  return [...eachSchema(context)].flatMap(({ file, schema }) =>
    [...schemaPlaces(schema)]
      .filter(({ keyword }) => keyword === 'properties' || keyword === 'patternProperties')
      .filter(({ schema: property }) => !property['$ref'] && !property['description'])
      .filter(({ keywords }) => !keywords.some((keyword) => alternatives.includes(keyword)))
      .map(({ path, name }) => undescribed(file, toPointer(path), String(name))),
  );
}

function undescribedRows({ catalog }: RuleContext): RuleFinding[] {
  return catalog.integrations
    .flatMap(playableEventTypes)
    .flatMap(({ id, eventSchema, responseSchema }) =>
      [
        { file: contentPaths.eventSchema(id), schema: eventSchema },
        { file: contentPaths.responseSchema(id), schema: responseSchema ?? {} },
      ].flatMap(({ file, schema }) =>
        fieldReference(schema)
          .filter(({ description }) => description === '')
          .map(({ path }) => undescribed(file, '', path)),
      ),
    );
}

function undescribed(file: string, pointer: string, name: string): RuleFinding {
  return {
    file,
    pointer,
    problem: `\`${name}\` has no description.`,
    expected: 'a `description` that says in our own words what the field means',
    fix: 'Add it: the field reference is made of these.',
  };
}
