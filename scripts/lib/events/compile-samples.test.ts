import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../src/catalog/types.ts';
import { compileSamples } from './compile-samples.ts';
import { judgeTypes } from './judge-types.ts';

const schedule = {
  version: '0',
  id: 'x',
  'detail-type': 'Scheduled Event' as const,
  source: 's',
  account: '1',
};
const rest = { time: 't', region: 'r', resources: [], detail: {} };

describe('compileSamples', () => {
  it('finds the member that does not fit, and overlooks those that the type does not know', () => {
    const type = 'ScheduledEvent';
    const found = compileSamples([
      { name: 'a/good', type, value: { ...schedule, ...rest, unheardOf: 1 } },
      { name: 'a/bad', type, value: { ...schedule, ...rest, time: 7, unheardOf: 1 } },
    ]);
    expect(found).toEqual([
      {
        name: 'a/bad',
        pointer: '/time',
        message: "Type 'number' is not assignable to type 'string'.",
      },
    ]);
  }, 60_000);
});

describe('judgeTypes', () => {
  const eventType = (member: string) =>
    ({ typeDifferences: [{ member, text: 't', source: 's' }] }) as unknown as EventType;
  const mismatch = { name: 'a/b', pointer: '/Records/3/id', message: 'm' };

  it('takes a reviewed difference for an explanation, at any index', () => {
    expect(judgeTypes(eventType('/Records/*/id'), [mismatch])).toEqual({
      unexplained: [],
      explained: 1,
      idle: [],
    });
  });

  it('names explanations that explain nothing', () => {
    const { unexplained, idle } = judgeTypes(eventType('/Records/*/name'), [mismatch]);
    expect([unexplained.length, idle.length]).toEqual([1, 1]);
  });
});
