import promises from 'node:dns/promises';
import { dnsParts } from './dns/dns-parts.ts';

/** `node:dns`: importable; nothing is looked up. */
export default { ...dnsParts('dns'), ADDRCONFIG: 32, ALL: 16, V4MAPPED: 8, promises };
