/** What the files are called whose texts the engine knows by a `blob:` address: eval's frames have those. */
export const blobNames = new Map<string, string>();
