import { createFsFromVolume } from 'memfs';
import { createVolume } from './fs/volume.ts';
import { makeReadOnly } from './fs/read-only.ts';
import { unavailable } from './shared/unavailable.ts';

const volume = createVolume();
makeReadOnly(volume);

const missing =
  `FileReadStream FileWriteStream Utf8Stream _toUnixTimestamp glob globSync lchmod lchmodSync
  mkdtempDisposableSync openAsBlob unwatchFile watch watchFile`.split(/\s+/);

/** `node:fs`: a file system in memory that begins anew with each cold start. */
export default {
  ...unavailable('fs', missing, 'The file system is in memory, and nothing else changes it.'),
  ...Object.fromEntries<unknown>(
    Object.entries(createFsFromVolume(volume)).filter(([name]) => !missing.includes(name)),
  ),
};
