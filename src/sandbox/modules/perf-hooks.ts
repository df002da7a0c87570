import { unavailable } from './shared/unavailable.ts';

const names = `Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver
  PerformanceObserverEntryList PerformanceResourceTiming`.split(/\s+/);

/** `node:perf_hooks`: the platform's clock and marks. */
export default {
  ...Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name) as unknown])),
  ...unavailable('perf_hooks', [
    'createHistogram',
    'eventLoopUtilization',
    'monitorEventLoopDelay',
  ]),
  performance: globalThis.performance,
  constants: {},
  timerify: <Timed>(timed: Timed): Timed => timed,
};
