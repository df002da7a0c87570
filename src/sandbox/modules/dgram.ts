import { unavailable } from './shared/unavailable.ts';

const missing = `createSocket Socket`.split(/\s+/);

/** `node:dgram`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('dgram', missing, 'Nothing leaves the page.'),
};
