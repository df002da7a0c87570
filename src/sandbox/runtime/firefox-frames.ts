const frame = /^(async\*|promise callback\*|setTimeout handler\*)?(.*)@(.+):(\d+):(\d+)$/;

/** The frames of a stack as Firefox writes them, in V8's form. */
export function firefoxFrames(stack: string): string[] {
  return stack.split('\n').flatMap((line) => {
    const match = frame.exec(line);
    if (!match) return [];
    const [, cause = '', path = '', url = '', row = '', column = ''] = match;
    const place = `${url}:${row}:${column}`;
    const name = nameOf(path);
    const prefix = cause === 'async*' ? 'async ' : '';
    return [name ? `    at ${prefix}${name} (${place})` : `    at ${prefix}${place}`];
  });
}

/** Firefox names functions without a name by where they are: `outer/inner<`, `outer/<`. */
function nameOf(path: string): string {
  return path.endsWith('<') ? '' : (path.split('/').at(-1) ?? '');
}
