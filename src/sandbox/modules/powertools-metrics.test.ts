import { beforeEach, expect, test, vi } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import powertools from './powertools-metrics.ts';

const { Metrics, MetricUnit, MetricResolution } = powertools;

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
  vi.useFakeTimers({ now: 1_795_538_333_626 });
  vi.stubEnv('AWS_LAMBDA_INITIALIZATION_TYPE', 'on-demand');
});
const shop = (): InstanceType<typeof Metrics> =>
  new Metrics({ namespace: 'shop', serviceName: 'orders' });

test('metrics are printed as Powertools prints them', () => {
  const metrics = shop();
  metrics.addMetric('a', MetricUnit.Count, 1).addMetric('a', 'Count', 2);
  metrics.addMetric('b', MetricUnit.Seconds, 3, MetricResolution.High);
  metrics.addDimension('env', 'dev').addDimensions({ x: '1', y: '2' }).addMetadata('id', '7');
  metrics.publishStoredMetrics();
  expect(seen.written).toEqual([
    '{"_aws":{"Timestamp":1795538333626,"CloudWatchMetrics":[{"Namespace":"shop","Dimensions":[["service","env"],["service","x","y"]],"Metrics":[{"Name":"a","Unit":"Count"},{"Name":"b","Unit":"Seconds","StorageResolution":1}]}]},"id":"7","service":"orders","env":"dev","x":"1","y":"2","a":[1,2],"b":3}\n',
  ]);
});

test('what is published is gone, but for the default dimensions', () => {
  const metrics = shop().setDefaultDimensions({ stage: 'test' });
  metrics.addDimension('env', 'dev').addMetric('a', MetricUnit.Count, 1).publishStoredMetrics();
  expect(metrics.hasStoredMetrics()).toBe(false);
  metrics.addMetric('b', MetricUnit.Count, 1).publishStoredMetrics();
  const last = JSON.parse(seen.written.at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({ service: 'orders', stage: 'test', b: 1 });
  expect(last).not.toHaveProperty('env');
});

test('a cold start is counted once', () => {
  const metrics = shop();
  metrics.captureColdStartMetric('fn');
  metrics.captureColdStartMetric('fn');
  expect(seen.written).toEqual([
    '{"_aws":{"Timestamp":1795538333626,"CloudWatchMetrics":[{"Namespace":"shop","Dimensions":[["service","function_name"]],"Metrics":[{"Name":"ColdStart","Unit":"Count"}]}]},"service":"orders","function_name":"fn","ColdStart":1}\n',
  ]);
});

test('nothing to publish is a warning, or an error where that is asked for', () => {
  shop().publishStoredMetrics();
  expect(seen.written[0]).toMatch(/^No application metrics to publish\./);
  expect(() => shop().setThrowOnEmptyMetrics(true).publishStoredMetrics()).toThrow(
    new RangeError('The number of metrics recorded must be higher than zero'),
  );
});

test('what CloudWatch would not take is refused', () => {
  const metrics = shop();
  expect(() => metrics.addMetric('a', 'Apples', 1)).toThrow(/^Invalid metric unit 'Apples'/);
  expect(() => metrics.addMetric('', 'Count', 1)).toThrow('between 1 and 255');
  expect(() => metrics.addMetric('a', 'Count', Number.NaN)).toThrow('NaN is not a valid number');
  metrics.addMetric('a', 'Count', 1);
  expect(() => metrics.addMetric('a', 'Seconds', 1)).toThrow(
    'already been added with unit "Count"',
  );
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d${i}`, 'x']));
  expect(() => metrics.addDimensions(many)).toThrow('must be lower than 29');
});
