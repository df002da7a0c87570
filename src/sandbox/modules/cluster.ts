import { unavailable } from './shared/unavailable.ts';

const missing = `Worker setupPrimary setupMaster fork disconnect`.split(/\s+/);

/** `node:cluster`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('cluster', missing, 'A browser has no processes to share work with.'),
  isWorker: false,
  isMaster: true,
  isPrimary: true,
  workers: {},
  settings: {},
  SCHED_NONE: 1,
  SCHED_RR: 2,
  schedulingPolicy: 2,
};
