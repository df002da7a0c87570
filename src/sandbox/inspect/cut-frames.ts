import { isExportGetter, ownFrame, withFileNames } from '../runtime/own-frame.ts';
import { taskPaths } from '../runtime/task-paths.ts';

const inner =
  /(?:\n *at [^\n]*\(<anonymous>\))*\n *at (?:[^\n]*[( ])?(?:file:\/\/\/var\/runtime\/|blob:|node:)[^\n)\s]*\)?/g;
const frame = /^ *at [^\n]*/gm;
const getter = /\n *at get [^\n]*/g;

/** A text without the lines that are frames of the runtime, and with those of the function as in Node. */
export function cutFrames(given: string): string {
  const text = withFileNames(given);
  const mayHold = text.includes(taskPaths.runtime) || text.includes('blob:');
  const outer = mayHold || text.includes('(node:') ? text.replace(inner, '') : text;
  if (!outer.includes('/var/task/')) return outer;
  return outer
    .replace(getter, (line) => (isExportGetter(line.slice(1)) ? '' : line))
    .replace(frame, ownFrame);
}
