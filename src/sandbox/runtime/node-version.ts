import type { RuntimeName } from '../protocol.ts';

/** The Node.js of each runtime whose behaviour was recorded and is followed here. */
export const nodeVersions: Readonly<Record<RuntimeName, string>> = {
  'nodejs24.x': 'v24.21.0',
  'nodejs22.x': 'v22.23.3',
};
