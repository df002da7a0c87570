import { isIP } from './net/is-ip.ts';
import { unavailable } from './shared/unavailable.ts';

const missing =
  `BlockList SocketAddress BoundSocket connect createConnection createServer Server Socket
  Stream getDefaultAutoSelectFamily setDefaultAutoSelectFamily getDefaultAutoSelectFamilyAttemptTimeout
  setDefaultAutoSelectFamilyAttemptTimeout`.split(/\s+/);

/** `node:net`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('net', missing, 'Nothing leaves the page; fetch, http and https are recorded.'),
  isIP,
  isIPv4: (text: string): boolean => isIP(text) === 4,
  isIPv6: (text: string): boolean => isIP(text) === 6,
};
