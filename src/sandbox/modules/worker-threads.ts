import { unavailable } from './shared/unavailable.ts';

const missing =
  `markAsUncloneable markAsUntransferable isMarkedAsUntransferable moveMessagePortToContext
  receiveMessageOnPort postMessageToThread Worker BroadcastChannel setEnvironmentData
  getEnvironmentData`.split(/\s+/);

/** `node:worker_threads`: importable, and each use says why it cannot be here. */
export default {
  ...unavailable('worker_threads', missing, 'The sandbox has one thread.'),
  MessageChannel: globalThis.MessageChannel,
  MessagePort: globalThis.MessagePort,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  isInternalThread: false,
  isMainThread: true,
  locks: undefined,
  parentPort: null,
  resourceLimits: {},
  threadId: 0,
  threadName: '',
  workerData: null,
};
