import { describe, expect, it } from 'vitest';
import { scoreMutations } from './mutation-score.ts';

const strict = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const types = ['string', 'number', 'object', 'boolean', 'array'];
const lax = { type: 'object', required: ['id'], properties: { id: { type: types } } };

describe('scoreMutations', () => {
  it('counts what the schema refuses', () => {
    expect(scoreMutations('a event', strict, [{ id: 'x' }])).toMatchObject({
      tried: 2,
      refused: 2,
    });
  });

  it('lists what gets through', () => {
    const { refused, through } = scoreMutations('a event', lax, [{ id: 'x' }]);
    expect({ refused, through }).toEqual({ refused: 1, through: ['/id retyped'] });
  });

  it('says nothing of values that are refused as they are', () => {
    expect(scoreMutations('a event', strict, [{}])).toMatchObject({ tried: 0, invalid: 1 });
  });

  it('refuses a schema that does not compile', () => {
    expect(() => scoreMutations('a event', { type: 'text' }, [])).toThrow(/^a event: /);
  });
});
