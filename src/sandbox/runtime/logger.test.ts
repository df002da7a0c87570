import { expect, test } from 'vitest';
import { createLogSink } from './log-sink.ts';
import { createLogger } from './logger.ts';

function create(environment: Record<string, string>) {
  const texts: string[] = [];
  const sink = createLogSink((message) => {
    if (message.type === 'log') texts.push(message.line.text);
  });
  const logger = createLogger({
    sink,
    runtime: 'nodejs24.x',
    environment,
    requestId: () => 'id',
    tenantId: () => undefined,
  });
  return { logger, texts };
}

test.each([
  ['', 6],
  ['bogus', 6],
  ['TRACE', 6],
  ['debug', 5],
  ['Info', 4],
  ['WARN', 3],
  ['error', 2],
  ['FATAL', 1],
  [' warn ', 6],
])('takes of the level %j and above', (level, count) => {
  const { logger, texts } = create({ AWS_LAMBDA_LOG_LEVEL: level });
  for (const each of ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const) {
    logger.log(each, ['a']);
  }
  expect(texts).toHaveLength(count);
});

test.each([
  ['json', 'JSON'],
  ['JSON', 'JSON'],
  ['text', 'TEXT'],
  ['jsonl', 'TEXT'],
])('writes in the format %s as %s', (wanted, format) => {
  const { logger, texts } = create({ AWS_LAMBDA_LOG_FORMAT: wanted });
  expect(logger.format).toBe(format);
  logger.log('INFO', ['a']);
  expect(texts[0]).toMatch(
    format === 'JSON' ? /^\{"timestamp":"\d{4}-/ : /^\d{4}-.*Z\tid\tINFO\ta$/,
  );
});
