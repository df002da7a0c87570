import { services } from '../services.ts';

/** `node:process`: the handler's own. */
export default services.process;
