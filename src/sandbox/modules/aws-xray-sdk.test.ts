import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import xray from './aws-xray-sdk.ts';
import powertools from './powertools-tracer.ts';

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
  xray.setSegment(undefined);
  vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1');
  vi.stubEnv('AWS_LAMBDA_INITIALIZATION_TYPE', 'on-demand');
});
/** The documents that X-Ray was sent. */
const documents = (): unknown[] =>
  seen.calls.map((call) => {
    expect(call).toMatchObject({ service: 'xray', operation: 'PutTraceSegments' });
    const { TraceSegmentDocuments } = (call.kind === 'aws' ? call.input : {}) as {
      TraceSegmentDocuments: [string];
    };
    return JSON.parse(TraceSegmentDocuments[0]) as unknown;
  });

describe('a captured function', () => {
  test('is recorded with its annotations, metadata and subsegments', () => {
    const result = xray.captureFunc('outer', (outer) => {
      outer.addAnnotation('order', 7);
      outer.addMetadata('cart', { items: 2 });
      return xray.captureFunc('inner', () => {
        expect(xray.getSegment().name).toBe('inner');
        return 'done';
      });
    });
    expect(result).toBe('done');
    expect(documents()).toMatchObject([
      {
        name: 'outer',
        type: 'subsegment',
        trace_id: '1-5759e988-bd862e3fe1be46a994272793',
        annotations: { order: 7 },
        metadata: { default: { cart: { items: 2 } } },
        subsegments: [{ name: 'inner' }],
      },
    ]);
  });

  test('that throws is a fault, with its cause', () => {
    const work = (): void => {
      xray.captureFunc('fails', () => {
        throw new TypeError('no');
      });
    };
    expect(work).toThrow('no');
    expect(documents()).toMatchObject([
      { fault: true, cause: { exceptions: [{ type: 'TypeError', message: 'no' }] } },
    ]);
  });

  test('that is asynchronous closes its subsegment itself', async () => {
    const result = xray.captureAsyncFunc('slow', async (subsegment) => {
      await Promise.resolve();
      expect(seen.calls).toEqual([]);
      subsegment.close();
      subsegment.close();
      return 1;
    });
    expect(await result).toBe(1);
    expect(documents()).toHaveLength(1);
  });
});

test('clients and http are captured by leaving them as they are', () => {
  const client = {};
  expect(xray.captureAWSv3Client(client)).toBe(client);
  expect(xray.captureHTTPs(client)).toBe(client);
  expect(() => xray.captureAWS()).toThrow('captureAWSv3Client');
});

test('the segment of Lambda cannot be annotated', () => {
  xray.getSegment().addAnnotation('a', 1);
  expect(seen.written).toEqual([
    'Function "addAnnotation" cannot be called on an AWS Lambda segment.\n',
  ]);
});

describe('the tracer', () => {
  test('annotates the subsegment that is set, in its service’s namespace', () => {
    const tracer = new powertools.Tracer({ serviceName: 'orders' });
    const handler = tracer.getSegment();
    const subsegment = handler.addNewSubsegment('## handler');
    tracer.setSegment(subsegment);
    tracer.annotateColdStart();
    tracer.addServiceNameAnnotation();
    tracer.putMetadata('order', { id: 1 });
    tracer.addResponseAsMetadata({ ok: true }, 'handler');
    subsegment.close();
    tracer.setSegment(handler);
    expect(documents()).toMatchObject([
      {
        name: '## handler',
        annotations: { ColdStart: true, Service: 'orders' },
        metadata: { orders: { order: { id: 1 }, 'handler response': { ok: true } } },
      },
    ]);
    expect(tracer.getRootXrayTraceId()).toBe('1-5759e988-bd862e3fe1be46a994272793');
    expect(tracer.isTraceSampled()).toBe(true);
  });

  test('that is switched off records nothing', () => {
    const tracer = new powertools.Tracer({ enabled: false });
    const subsegment = tracer.getSegment().addNewSubsegment('x');
    tracer.setSegment(subsegment);
    tracer.putAnnotation('a', 1);
    subsegment.close();
    expect(seen.calls).toEqual([]);
    expect(tracer.isTracingEnabled()).toBe(false);
  });

  test('warns where the main segment is annotated', () => {
    new powertools.Tracer().putAnnotation('a', 1);
    expect(seen.written[0]).toContain('You cannot annotate the main segment');
  });
});
