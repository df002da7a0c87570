import { unavailable } from './shared/unavailable.ts';

const missing = `DefaultDeserializer DefaultSerializer Deserializer GCProfiler Serializer
  cachedDataVersionTag deserialize getCppHeapStatistics getHeapCodeStatistics getHeapSnapshot
  getHeapSpaceStatistics getHeapStatistics isStringOneByteRepresentation queryObjects serialize
  setFlagsFromString setHeapSnapshotNearHeapLimit startCpuProfile stopCoverage takeCoverage
  writeHeapSnapshot`.split(/\s+/);

/** `node:v8`: importable; for copies there is `structuredClone`. */
export default {
  ...unavailable('v8', missing, 'It is a part of the engine; structuredClone copies values.'),
  promiseHooks: {},
  startupSnapshot: { isBuildingSnapshot: (): boolean => false },
};
