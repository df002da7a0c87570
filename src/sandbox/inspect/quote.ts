const control = /[\u0000-\u001f\u007f-\u009f]/g;
const named: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** A string as `util.inspect` writes it: in the quotes that need the fewest escapes. */
export function quote(text: string): string {
  const mark = ["'", '"', '`'].find((candidate) => !text.includes(candidate)) ?? "'";
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll(control, (character) => named[character] ?? hex(character));
  return mark + (text.includes(mark) ? body.replaceAll(mark, `\\${mark}`) : body) + mark;
}

function hex(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
