import { beforeEach, expect, test, vi } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import powertools from './powertools-logger.ts';

const { Logger } = powertools;
const context = {
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  awsRequestId: 'r',
  memoryLimitInMB: '128',
};

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
  vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05.678Z') });
  vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1');
  vi.stubEnv('AWS_LAMBDA_INITIALIZATION_TYPE', 'on-demand');
  for (const name of ['AWS_LAMBDA_LOG_LEVEL', 'POWERTOOLS_LOG_LEVEL', 'LOG_LEVEL']) {
    vi.stubEnv(name, undefined);
  }
});
const lines = (): Record<string, unknown>[] =>
  seen.written.map((text) => JSON.parse(text) as Record<string, unknown>);

test('a line is written as Powertools writes it', () => {
  const logger = new Logger({ serviceName: 'orders', persistentKeys: { team: 'a' } });
  logger.info('hello', { a: 1 });
  expect(seen.written).toEqual([
    '{"level":"INFO","message":"hello","timestamp":"2026-01-02T03:04:05.678Z","service":"orders","sampling_rate":0,"xray_trace_id":"1-5759e988-bd862e3fe1be46a994272793","team":"a","a":1}\n',
  ]);
  logger.addContext(context);
  logger.warn({ message: 'obj', b: 2 });
  expect(seen.written[1]).toBe(
    '{"level":"WARN","message":"obj","timestamp":"2026-01-02T03:04:05.678Z","service":"orders","cold_start":true,"function_arn":"arn","function_memory_size":"128","function_name":"f","function_request_id":"r","sampling_rate":0,"xray_trace_id":"1-5759e988-bd862e3fe1be46a994272793","team":"a","b":2}\n',
  );
});

test('errors are spelled out with their causes and own members', () => {
  const cause = Object.assign(new Error('c'), { code: 5 });
  new Logger().error('bad', new TypeError('x', { cause }), 'more');
  expect(lines()[0]).toMatchObject({
    level: 'ERROR',
    error: { name: 'TypeError', message: 'x', cause: { name: 'Error', message: 'c', code: 5 } },
    extra: 'more',
  });
});

test('levels filter, by option, by variable, and by Lambda’s own above all', () => {
  const printed = (): unknown[] =>
    lines()
      .splice(-9)
      .map(({ level }) => level);
  const logger = new Logger({ logLevel: 'WARN' });
  logger.info('no');
  logger.critical('yes');
  logger.setLogLevel('DEBUG');
  logger.debug('yes');
  expect(printed()).toEqual(['CRITICAL', 'DEBUG']);
  expect(() => logger.setLogLevel('LOUD')).toThrow('Invalid log level: LOUD');
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'error');
  expect(new Logger().getLevelName()).toBe('ERROR');
  vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'FATAL');
  const held = new Logger({ logLevel: 'DEBUG' });
  held.setLogLevel('TRACE');
  expect([held.getLevelName(), held.level]).toEqual(['CRITICAL', 24]);
});

test('keys are kept for one invocation or for good, and handed to children', () => {
  const logger = new Logger();
  logger.addContext(context);
  logger.appendKeys({ order: 7 });
  logger.appendPersistentKeys({ team: 'a' });
  logger.createChild({ serviceName: 'child' }).info('kid');
  logger.resetKeys();
  logger.info('later');
  expect(lines()).toMatchObject([
    { service: 'child', order: 7, team: 'a', function_name: 'f' },
    { service: 'service_undefined', team: 'a' },
  ]);
  expect(lines()[1]).not.toHaveProperty('order');
  logger.setCorrelationId('c1');
  expect(logger.getCorrelationId()).toBe('c1');
});

test('a reserved key is dropped with a warning', () => {
  new Logger().info('x', { service: 'other', ok: 1 });
  expect(lines()).toMatchObject([
    { level: 'WARN', message: 'The key "service" is a reserved key and will be dropped.' },
    { message: 'x', service: 'service_undefined', ok: 1 },
  ]);
});

test('cycles, big numbers and an order of one’s own are written', () => {
  const cycle: Record<string, unknown> = { n: 10n };
  cycle['self'] = cycle;
  new Logger({ logRecordOrder: ['message', 'level'] }).info('x', { cycle });
  expect(seen.written[0]).toMatch(/^\{"message":"x","level":"INFO","timestamp"/);
  expect(lines()[0]).toMatchObject({ cycle: { n: '10' } });
});

test('the event is logged where that is asked for', () => {
  const logger = new Logger();
  logger.logEventIfEnabled({ a: 1 });
  logger.logEventIfEnabled({ a: 2 }, true);
  expect(lines()).toMatchObject([{ message: 'Lambda invocation event', event: { a: 2 } }]);
});
