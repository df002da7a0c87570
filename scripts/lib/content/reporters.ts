import { styleText } from 'node:util';
import type { PlacedFinding } from './placed-finding.ts';

/** How findings are printed. `folder` is the content folder as the command names it, `color` for terminals. */
export interface ReportOptions {
  folder: string;
  color: boolean;
}

type Reporter = (findings: readonly PlacedFinding[], options: ReportOptions) => string;

const text: Reporter = (findings, { folder, color }) => {
  const paint = (style: Parameters<typeof styleText>[0], words: string) =>
    color ? styleText(style, words, { validateStream: false }) : words;
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files]
    .map(([file, inFile]) =>
      [
        paint('underline', `${folder}/${file}`),
        ...inFile.flatMap(({ line, column, pointer, rule, problem, expected, fix }) => [
          `  ${paint('dim', `${line}:${column}`)} ${paint('red', problem)}${pointer && paint('dim', ` at ${pointer}`)} ${paint('dim', `(${rule})`)}`,
          `      Expected ${expected}.`,
          `      ${fix}`,
        ]),
      ].join('\n'),
    )
    .join('\n\n');
};

const github: Reporter = (findings, { folder }) =>
  findings
    .map(({ file, line, column, rule, problem, expected, fix }) => {
      const place = `file=${property(`${folder}/${file}`)},line=${line},col=${column}`;
      return `::error ${place},title=${property(rule)}::${data(`${problem} Expected ${expected}. ${fix}`)}`;
    })
    .join('\n');

const json: Reporter = (findings) => JSON.stringify(findings, null, 2);

/** The reporters of `npm run check -- --reporter <name>`. */
export const reporters: Readonly<Record<string, Reporter>> = { text, github, json };

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what a message may not hold raw. */
function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
