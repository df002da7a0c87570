/** A frame of a stack: at the end of a line, of a part of a JSON text, or of an element of an array. */
const frame = / {2,}at [^\r\n"\\]*?(?::\d+:\d+\)?|\((?:<anonymous>|native|index \d+)\))/;
const before = /(?:\r\n|[\r\n]|\\n|\\r|(?<=[[,])")?/;
const frames = new RegExp(`(,?)(${before.source})(${frame.source})("?)`, 'g');

/**
 * A text without what differs from run to run, or from machine to machine: times, ids, process ids,
 * and the frames of a stack that lie outside of the function's own files.
 */
export function normaliseText(text: string, fileNames: readonly string[] = []): string {
  return (
    withTaskPaths(text, fileNames)
      .replace(frames, (whole, comma: string, start: string, at: string, end: string) => {
        if (at.includes('/var/task/')) return whole;
        return start === '"' ? '' : `${comma}${end}`;
      })
      .replace(/(?:[\r\n]|\\n|\\r) *\.\.\. \d+ lines matching cause stack trace \.\.\./g, '')
      .replace(/(?<!\d)20[2-9]\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
      .replace(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, '<id>')
      .replace(/\(node:\d+\)/g, '(node:<pid>)')
      // At which of the calls in a line V8 notices the overflow differs from version to version.
      .replace(
        /(Maximum call stack size exceeded(?:",\s*"|\\n|[\r\n])\s+at [^"\r\n\\]*?:\d+):\d+/g,
        '$1:<column>',
      )
      .replace(/(?<=: )\d+(?:\.\d+)?m?s(?=["\r\n ]|$)/g, '<duration>')
  );
}

/** The files' own paths on the recording machine are those below `/var/task`. */
function withTaskPaths(text: string, fileNames: readonly string[]): string {
  return fileNames.reduce(
    (shown, name) =>
      shown.replace(pathOf(name), (path) =>
        /node_modules|\/var\/(?:runtime|task)\//.test(path) ? path : `/var/task/${name}`,
      ),
    text,
  );
}

function pathOf(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`/(?!/)[^\\s"'():\\\\]*/${literal}(?=:\\d)`, 'g');
}
