import { unavailable } from './shared/unavailable.ts';

const missing = `ChildProcess exec execFile execFileSync execSync fork spawn spawnSync`.split(
  /\s+/,
);

/** `node:child_process`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('child_process', missing, 'Lambda can start programs; a browser has none.'),
};
