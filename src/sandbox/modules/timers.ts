import promises from 'node:timers/promises';
import { services } from '../services.ts';

/** `node:timers`. */
export default { ...services.timers, promises };
