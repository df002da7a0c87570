import { unavailable } from './shared/unavailable.ts';

const missing =
  `getCiphers getCertificateCompressionAlgorithms getCACertificates setDefaultCACertificates
  convertALPNProtocols checkServerIdentity createSecureContext SecureContext TLSSocket
  Server createServer connect`.split(/\s+/);

/** `node:tls`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('tls', missing, 'Nothing leaves the page; fetch, http and https are recorded.'),
  CLIENT_RENEG_LIMIT: 3,
  CLIENT_RENEG_WINDOW: 600,
  DEFAULT_CIPHERS: '',
  DEFAULT_ECDH_CURVE: 'auto',
  DEFAULT_MIN_VERSION: 'TLSv1.2',
  DEFAULT_MAX_VERSION: 'TLSv1.3',
  rootCertificates: [],
};
