import { describe, expect, it } from 'vitest';
import type { EventType } from '../../../src/catalog/types.ts';
import type { EventFile } from './event-file.ts';
import { eventFileTable } from './event-file-table.ts';
import { isSchemaWrong, judgeEventFile } from './judge-event-file.ts';

const eventType = {
  id: 'a/b',
  eventSchema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
  responseSchema: null,
} as unknown as EventType;
const eventTypes = new Map([['a/b', eventType]]);
const file: EventFile = { file: 'x.json', eventType: 'a/b', direction: 'event', tier: 'genuine' };
const judge = (change: Partial<EventFile>, text: string) =>
  judgeEventFile({ ...file, ...change }, text, eventTypes);

describe('judgeEventFile', () => {
  it('accepts what the schema accepts', () => {
    expect(judge({}, '{"id":"1"}')).toMatchObject({ verdict: 'accepted', reasons: [] });
  });

  it('refuses the rest and says why', () => {
    expect(judge({}, '{"id":1}').reasons).toEqual(['/id: `1` has the wrong type.']);
  });

  it('refuses text that is no JSON, with its place', () => {
    expect(judge({}, '{"id":').reasons).toEqual(['Line 1, column 7: value expected.']);
  });

  it('does not judge event types and answers that have no schema', () => {
    expect(judge({ eventType: 'a/c' }, '{}').verdict).toBe('unknown');
    expect(judge({ direction: 'response' }, '{}').verdict).toBe('unknown');
  });

  it('blames the schema for refusing a genuine file, not for a distorted one', () => {
    expect(isSchemaWrong(judge({ tier: 'placeholder' }, '{}'))).toBe(true);
    expect(isSchemaWrong(judge({ tier: 'distorted' }, '{}'))).toBe(false);
  });
});

describe('eventFileTable', () => {
  it('counts by event type and gives the reasons', () => {
    const table = eventFileTable([judge({}, '{"id":"1"}'), judge({ file: 'y.json' }, '{}')]);
    expect(table).toMatchInlineSnapshot(`
      "a/b event    1 accepted    1 refused    - unknown
        WRONGLY REFUSED y.json (genuine)
            /: \`id\` is missing.

      2 files: 1 accepted, 1 refused (1 of them genuine or placeholder), 0 of event types that the catalog does not have"
    `);
  });
});
