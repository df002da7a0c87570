import { dnsParts } from './dns/dns-parts.ts';

/** `node:dns/promises`: importable; nothing is looked up. */
export default dnsParts('dns/promises');
