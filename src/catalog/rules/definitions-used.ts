import { eachSchema } from '../each-schema.ts';
import type { Rule } from '../rule.ts';

/** Shared definitions are shared. */
export const rule: Rule = {
  name: 'definitions-used',
  description: 'Every file of `definitions/` is referred to by a schema.',
  check(context) {
    const schemas = [...eachSchema(context)];
    const texts = schemas.map(({ file }) => ({ file, text: context.files.get(file) ?? '' }));
    return schemas
      .filter(({ file }) => file.startsWith('definitions/'))
      .filter(({ file }) => {
        const name = file.slice('definitions/'.length);
        return !texts.some((other) => other.file !== file && other.text.includes(`/${name}`));
      })
      .map(({ file }) => ({
        file,
        pointer: '',
        problem: `Nothing refers to \`${file}\`.`,
        expected: `a \`$ref\` of \`../../../${file}\` in a schema`,
        fix: 'Refer to it, or remove the file.',
      }));
  },
};
