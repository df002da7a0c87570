import { blobNames } from './blob-names.ts';

/** Has the engine import a text as a module, by a blob: where it runs, workers may load nothing else. */
export async function importText(text: string): Promise<unknown> {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const name = /\n\/\/# sourceURL=(\S+)\s*$/.exec(text)?.[1];
  if (name !== undefined) blobNames.set(url, name);
  try {
    return await import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
