import { blobNames } from '../load/blob-names.ts';
import { sourcePlaces } from '../load/source-places.ts';

// Node runs a CommonJS module in a function without a name, the sandbox in an eval.
const moduleFrame = /^(\s+at )Object\.(?:eval|<anonymous>) \((?=\/var\/task\/)/;
// What runs as an ES module is a function in an eval as well; in Node its frame has no name.
const bodyFrame = /^(\s+at (?:async )?)eval \((file:\/\/\/var\/task\/[^()]+)\)/;
const innerFrame = /(?<=^\s+at (?:async )?)(\w+)\.eval \[as (\w+)\] \(/;
const place = /(\/var\/task\/[^:()\n]+):(\d{1,7}):(\d{1,7})/g;

/** A line of a stack as it would be in Node: with the place in the source, and Node's names. */
export function ownFrame(line: string): string {
  return line
    .replaceAll(place, inSource)
    .replace(moduleFrame, '$1Object.<anonymous> (')
    .replace(bodyFrame, '$1$2')
    .replace(innerFrame, '$1.$2 (');
}

/** Whether a frame is that of a getter by which the runtime reads what a file exports. */
export function isExportGetter(line: string): boolean {
  const match = /^\s+at get .*\(file:\/\/(\/var\/task\/[^:()\n]+):(\d{1,7}):(\d{1,7})\)$/.exec(
    line,
  );
  if (!match) return false;
  const [, path = '', row, column] = match;
  return sourcePlaces.isAdded(path, { line: Number(row), column: Number(column) });
}

/** The runtime puts words into the lines of files. */
function inSource(_match: string, path: string, line: string, column: string): string {
  const found = sourcePlaces.find(path, { line: Number(line), column: Number(column) });
  return `${path}:${found.line}:${found.column}`;
}

/** A text with the names of files for the addresses by which an eval within them was made. */
export function withFileNames(text: string): string {
  return text.includes('(eval at ')
    ? text.replace(/blob:[^\s:]+\/[\da-f-]+/g, (url) => blobNames.get(url) ?? url)
    : text;
}
