import { eachSample } from '../each-sample.ts';
import type { Rule } from '../rule.ts';

/** Samples look alike, so that readers compare them and copies are tidy. */
export const rule: Rule = {
  name: 'samples-formatted',
  description:
    'Every sample is written as `JSON.stringify(value, null, 2)` writes it, with a newline at its end; so no member is there twice.',
  check: (context) =>
    [...eachSample(context)].flatMap(({ file, value }) => {
      const wanted = `${JSON.stringify(value, null, 2)}\n`.split('\n');
      const lines = (context.files.get(file) ?? '').split('\n');
      const count = Math.max(wanted.length, lines.length);
      const line = Array.from({ length: count }).findIndex((_, at) => wanted[at] !== lines[at]);
      if (line === -1) return [];
      return {
        file,
        pointer: '',
        problem: `Line ${line + 1} is ${show(lines[line])}.`,
        expected: show(wanted[line]),
        fix: 'Indent by two spaces, write numbers plainly and each member once, end with one newline.',
        line: line + 1,
        column: 1,
      };
    }),
};

function show(line: string | undefined): string {
  if (line === undefined) return 'missing: `the file ends` before it';
  return line === '' ? 'an empty line, `\\n`' : `\`${line.slice(0, 80)}\``;
}
