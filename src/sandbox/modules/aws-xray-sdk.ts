import { context } from '../xray/context.ts';
import type { AnySegment } from '../xray/context.ts';
import { Segment, Subsegment } from '../xray/segment.ts';

type Work<T> = (subsegment: Subsegment) => T;

const same = <T>(given: T): T => given;
const nothing = (): void => undefined;

/** Runs the work in a subsegment of its own, which closes when the work returns or throws. */
function captureFunc<T>(name: string, work: Work<T>, parent?: AnySegment): T {
  const subsegment = (parent ?? context.getSegment()).addNewSubsegment(name);
  try {
    const result = context.runIn(subsegment, () => work(subsegment));
    subsegment.close();
    return result;
  } catch (error) {
    subsegment.close(error);
    throw error;
  }
}

/** Runs the work in a subsegment of its own, which the work closes. */
function captureAsyncFunc<T>(name: string, work: Work<T>, parent?: AnySegment): T {
  const subsegment = (parent ?? context.getSegment()).addNewSubsegment(name);
  try {
    return context.runIn(subsegment, () => work(subsegment));
  } catch (error) {
    subsegment.close(error);
    throw error;
  }
}

function captureCallbackFunc<Args extends unknown[], T>(
  name: string,
  callback: (...args: Args) => T,
  parent?: AnySegment,
): (...args: Args) => T {
  return (...args) => captureFunc(name, () => callback(...args), parent);
}

function captureAWS(): never {
  throw new Error('There is no AWS SDK of version 2 to capture: use captureAWSv3Client.');
}

/**
 * `aws-xray-sdk` and `aws-xray-sdk-core`: subsegments are recorded as what X-Ray is sent. Clients and
 * `http` stay as they are, since their calls are recorded as it is.
 */
export default {
  Segment,
  Subsegment,
  captureAWS,
  captureAWSClient: same,
  captureAWSv3Client: same,
  captureAsyncFunc,
  captureCallbackFunc,
  captureFunc,
  captureHTTPs: same,
  captureHTTPsGlobal: nothing,
  capturePromise: nothing,
  config: nothing,
  enableAutomaticMode: nothing,
  enableManualMode: nothing,
  getSegment: context.getSegment,
  isAutomaticMode: () => true,
  resolveSegment: (segment?: AnySegment) => segment ?? context.getSegment(),
  setContextMissingStrategy: nothing,
  setDaemonAddress: nothing,
  setLogger: nothing,
  setSegment: context.setSegment,
  setStreamingThreshold: nothing,
};
