const extensions = ['mjs', 'cjs', 'js', 'json', 'ts', 'mts'];

/** What speaks against a name for a new file, in a sentence; null where nothing does. `taken` holds the others' names. */
export function checkFileName(name: string, taken: readonly string[]): string | null {
  if (name === '') return 'A file needs a name, such as `helper.mjs`.';
  if (name.length > 100) return 'A name may have 100 characters at most.';
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    return `\`${name}\` is no path below \`/var/task\`: leave out \`/\` at its ends, \`.\` and \`..\`.`;
  }
  if (!/^[\w./@-]+$/.test(name)) {
    return 'A name may have letters, digits and `. _ - @` only, and `/` for folders.';
  }
  if (!extensions.includes(/\.(\w+)$/.exec(name)?.[1] ?? '')) {
    return `The name must end in ${extensions.map((one) => `\`.${one}\``).join(', ')}.`;
  }
  if (/^index\.\w+$/.test(name))
    return `\`${name}\` would take the place of the handler’s own file.`;
  if (taken.includes(name)) return `There is a \`${name}\` already.`;
  return null;
}
