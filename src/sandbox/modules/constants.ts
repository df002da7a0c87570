import fs from 'node:fs';
import os from 'node:os';

/** `node:constants`: those of `os` and `fs` in one. */
export default {
  ...os.constants.errno,
  ...os.constants.priority,
  ...os.constants.signals,
  ...fs.constants,
};
