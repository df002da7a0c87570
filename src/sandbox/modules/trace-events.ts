import { unavailable } from './shared/unavailable.ts';

const missing = `createTracing getEnabledCategories`.split(/\s+/);

/** `node:trace_events`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('trace_events', missing, 'The sandbox does not trace.'),
};
