import { describe, expect, test } from 'vitest';
import type { FilterEntry } from './filter-entry.ts';
import { filterIntegrations } from './filter-integrations.ts';

const entries: FilterEntry[] = [
  {
    id: 'alb',
    invocation: 'synchronous',
    response: 'read',
    retry: 'caller',
    text: 'alb load balancer statuscode',
  },
  {
    id: 's3',
    invocation: 'asynchronous',
    response: 'ignored',
    retry: 'lambda',
    text: 's3 bucket object key',
  },
  {
    id: 'sqs',
    invocation: 'event-source-mapping',
    response: 'read',
    retry: 'service',
    text: 'sqs queue messageid',
  },
];

describe('filterIntegrations', () => {
  test('an empty filter lets all through, in their order', () => {
    expect(filterIntegrations(entries, {})).toEqual(['alb', 's3', 'sqs']);
    expect(filterIntegrations(entries, { invocation: '', q: ' ' })).toEqual(['alb', 's3', 'sqs']);
  });

  test('each choice filters by its own member', () => {
    expect(filterIntegrations(entries, { invocation: 'synchronous' })).toEqual(['alb']);
    expect(filterIntegrations(entries, { response: 'read' })).toEqual(['alb', 'sqs']);
    expect(filterIntegrations(entries, { retry: 'lambda' })).toEqual(['s3']);
  });

  test('choices add up', () => {
    expect(filterIntegrations(entries, { response: 'read', retry: 'service' })).toEqual(['sqs']);
    expect(filterIntegrations(entries, { response: 'ignored', retry: 'service' })).toEqual([]);
  });

  test('text is found in any case and in parts', () => {
    expect(filterIntegrations(entries, { q: 'MessageId' })).toEqual(['sqs']);
    expect(filterIntegrations(entries, { q: 'buck' })).toEqual(['s3']);
  });

  test('every word has to be found, in any order', () => {
    expect(filterIntegrations(entries, { q: 'balancer load' })).toEqual(['alb']);
    expect(filterIntegrations(entries, { q: 'load queue' })).toEqual([]);
  });

  test('a value that nobody has lets nothing through', () => {
    expect(filterIntegrations(entries, { invocation: 'telepathy' })).toEqual([]);
  });
});
