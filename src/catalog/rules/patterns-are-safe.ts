import { eachSchema } from '../each-schema.ts';
import { toPointer } from '../json-pointer.ts';
import { patternProblem } from '../pattern-problem.ts';
import type { Rule } from '../rule.ts';
import { isObject, schemaPlaces } from '../schema-places.ts';

/** No event, however odd, keeps a validator busy. */
export const rule: Rule = {
  name: 'patterns-are-safe',
  description:
    'Every `pattern` and every key of `patternProperties` can be read as a Unicode regular expression and repeats no repetition: no `(a+)*`.',
  check: (context) =>
    [...eachSchema(context)].flatMap(({ file, schema }) =>
      [...schemaPlaces(schema)].flatMap(({ schema: place, path }) => {
        const { pattern, patternProperties } = place;
        const keys = isObject(patternProperties) ? Object.keys(patternProperties) : [];
        const patterns = [
          ...(typeof pattern === 'string' ? [{ at: ['pattern'], pattern }] : []),
          ...keys.map((key) => ({ at: ['patternProperties', key], pattern: key })),
        ];
        return patterns.flatMap((one) => {
          const reason = patternProblem(one.pattern);
          if (reason === undefined) return [];
          return {
            file,
            pointer: toPointer([...path, ...one.at]),
            problem: `\`${one.pattern}\` is not safe: ${reason}.`,
            expected: 'a pattern that is decided in one pass',
            fix: 'Write it without the inner repetition, or leave it out.',
          };
        });
      }),
    ),
};
