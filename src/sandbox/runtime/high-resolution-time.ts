import { primordials } from '../primordials.ts';

interface HighResolutionTime {
  (previous?: [number, number]): [number, number];
  bigint(): bigint;
}

/** `process.hrtime`: seconds and nanoseconds of a clock that only goes forward. */
export const highResolutionTime: HighResolutionTime = Object.assign(
  (previous?: [number, number]): [number, number] => {
    const now = primordials.performanceNow();
    let seconds = Math.floor(now / 1e3);
    let nanoseconds = Math.floor((now % 1e3) * 1e6);
    if (previous) {
      seconds -= previous[0];
      nanoseconds -= previous[1];
      if (nanoseconds < 0) [seconds, nanoseconds] = [seconds - 1, nanoseconds + 1e9];
    }
    return [seconds, nanoseconds];
  },
  { bigint: () => BigInt(Math.round(primordials.performanceNow() * 1e6)) },
);
