/** The folder of a path: of `/var/task/a.mjs`, `/var/task`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

/** The extension with its dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /[^/](\.[^./?#]*)(?:[?#].*)?$/.exec(path)?.[1] ?? '';
}

/** A path without `.` and `..`, from a folder where it is relative. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The path below `/var/task`, where it is there. */
export function belowRoot(path: string): string {
  return path.replace(/^\/var\/task\/|[?#].*$/g, '');
}
