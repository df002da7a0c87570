import { describe, expect, it } from 'vitest';
import { mutationsOf } from './mutations.ts';

const schema = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string' },
    items: { type: 'array', items: { $ref: '#/definitions/item' } },
    free: { description: 'Anything.' },
  },
  if: { properties: { kind: { const: 'strict' } } },
  then: { required: ['free'] },
  definitions: {
    item: { type: 'object', required: ['id'], properties: { id: { type: 'number' } } },
  },
};
const labels = (value: unknown) =>
  mutationsOf(value, schema).mutations.map(({ member, kind }) => `${member} ${kind}`);

describe('mutationsOf', () => {
  it('drops what is required and retypes what has a type, at any depth', () => {
    expect(labels({ kind: 'lax', items: [{ id: 1 }] })).toEqual([
      '/kind dropped',
      '/kind retyped',
      '/items retyped',
      '/items/* retyped',
      '/items/*/id dropped',
      '/items/*/id retyped',
    ]);
  });

  it('changes one thing at a time and leaves the value as it was', () => {
    const value = { kind: 'lax', items: [{ id: 1 }] };
    const last = mutationsOf(value, schema).mutations.at(-1);
    expect(last?.value).toEqual({ kind: 'lax', items: [{ id: 'changed' }] });
    expect(value).toEqual({ kind: 'lax', items: [{ id: 1 }] });
  });

  it('takes a member for required only where its condition holds', () => {
    expect(labels({ kind: 'lax', free: 1 })).not.toContain('/free dropped');
    expect(labels({ kind: 'strict', free: 1 })).toContain('/free dropped');
  });

  it('names the members that may hold anything', () => {
    expect([...mutationsOf({ kind: 'lax', free: { a: 1 }, other: 2 }, schema).opaque]).toEqual([
      '/free',
      '/other',
    ]);
  });
});
