import { unavailable } from './shared/unavailable.ts';

const missing = `connect createServer createSecureServer getDefaultSettings getPackedSettings
  getUnpackedSettings performServerHandshake Http2ServerRequest Http2ServerResponse`.split(/\s+/);

/** `node:http2`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('http2', missing, 'Nothing leaves the page; fetch, http and https are recorded.'),
  constants: {},
  sensitiveHeaders: Symbol('nodejs.http2.sensitiveHeaders'),
};
