import { firefoxWordings } from './firefox-wordings.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** Why Firefox cannot give what V8 gave, and how two texts are made the same where it is at work. */
export interface EngineCause {
  text: string;
  /** Whether the case has what the cause needs. */
  applies?(recorded: RuntimeCase): boolean;
  soften(text: string): string;
}

const frame = /(?:\\[nr]|[\n\r]|(?<=[[,])")? {4,}at [^\n\r"\\]*"?/g;
const frames = new RegExp(`,?(?:${frame.source})(?:,?(?:${frame.source}))*`, 'g');
/** The line below an excerpt, which points to a column. */
const caret = /^ *\^+\n/gm;
const place = /\/var\/task\/([^:()]+):(\d+)/;

const source = ({ files }: RuntimeCase): string => Object.values(files).join('\n');

/**
 * The whole list, reviewed one by one. Each goes by its cause, never by the name of a case, and what
 * it does not make the same has to be the same.
 */
export const firefoxCauses: readonly EngineCause[] = [
  {
    text: 'wording of errors',
    soften: (text) =>
      firefoxWordings.reduce(
        (result, [v8, firefox], index) =>
          result.replace(v8, `<message ${index}>`).replace(firefox, `<message ${index}>`),
        text,
      ),
  },
  {
    text: 'wording of syntax errors',
    applies: ({ expect }) =>
      expect.posts.some(({ body }) => body?.includes('"Runtime.UserCodeSyntaxError"')),
    soften: (text) => text.replaceAll(/SyntaxError: (?:[^"\\\n{]|\\\\?")*/g, '<syntax error>'),
  },
  {
    text: 'Error.prepareStackTrace is V8’s own',
    applies: (recorded) => source(recorded).includes('prepareStackTrace ='),
    soften: (text) => text.replaceAll(/(?<="(?:trace|stack)":)\[[^\]]*\]/g, '<stack>'),
  },
  {
    text: 'frames: Firefox names no receiver and no `new`, has other columns and other asynchronous frames',
    soften: (text) =>
      text.replace(caret, '').replace(frames, (stack) => {
        const [, file, line] = place.exec(stack) ?? [];
        return file === undefined ? '' : `<in ${file} line ${line ?? ''}>`;
      }),
  },
  {
    text: 'frames of constructors: V8 leaves them out where they are those of the error itself',
    applies: (recorded) =>
      /class \w* ?extends \w*Error|prepareStackTrace|captureStackTrace|stackTraceLimit/.test(
        source(recorded),
      ),
    soften: (text) => text.replaceAll(/<in [^>]*>/g, ''),
  },
];
