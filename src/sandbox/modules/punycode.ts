import punycode from 'punycode/punycode.js';
import { services } from '../services.ts';

services.process.emitWarning(
  'The `punycode` module is deprecated. Please use a userland alternative instead.',
  'DeprecationWarning',
  'DEP0040',
);

/** `node:punycode`: what Node made its own of; deprecated, and says so. */
export default punycode;
