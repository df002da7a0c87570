import { services } from '../services.ts';
import { Segment } from './segment.ts';
import type { Subsegment } from './segment.ts';

export type AnySegment = Segment | Subsegment;

let facade: Segment | undefined;
let current: AnySegment | undefined;

/** Which part of the work is under way. What runs after an `await` sees the segment around it. */
export const context = {
  getSegment(): AnySegment {
    facade ??= new Segment(services.process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'facade', true);
    return current ?? facade;
  },
  setSegment(segment: AnySegment | undefined): void {
    current = segment;
  },
  /** Does the work with the segment as the current one, until the work returns. */
  runIn<T>(segment: AnySegment, work: () => T): T {
    const before = current;
    current = segment;
    try {
      return work();
    } finally {
      current = before;
    }
  },
};
