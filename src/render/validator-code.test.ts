import { describe, expect, test } from 'vitest';
import { validatorCode } from './validator-code.ts';

interface Compiled {
  validateEvent: { (data: unknown): boolean; errors: { keyword: string }[] | null };
  validateResponse: ((data: unknown) => boolean) | null;
}

const load = async (code: string): Promise<Compiled> =>
  (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Compiled;

const eventSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id', 'time'],
  properties: {
    id: { type: 'string', minLength: 2, 'x-sources-differ': 'One says a number.' },
    time: { type: 'string', format: 'date-time' },
  },
};

describe('validatorCode', () => {
  test('is a module that stands alone', async () => {
    const code = await validatorCode({ eventSchema, responseSchema: null });
    expect(code).not.toMatch(/\bimport[\s{]|new Function|\beval\(/);
  });

  test('reports every error, formats and lengths included', async () => {
    const { validateEvent } = await load(
      await validatorCode({ eventSchema, responseSchema: null }),
    );
    expect(validateEvent({ id: 'ab', time: '2026-01-31T12:00:00Z' })).toBe(true);
    expect(validateEvent({ id: 'a', time: 'noon' })).toBe(false);
    expect(validateEvent.errors?.map(({ keyword }) => keyword)).toEqual(['minLength', 'format']);
  });

  test('has no validator of a response that nobody reads', async () => {
    const { validateResponse } = await load(
      await validatorCode({ eventSchema, responseSchema: null }),
    );
    expect(validateResponse).toBeNull();
  });

  test('follows references inside a schema', async () => {
    const responseSchema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      definitions: { code: { type: 'integer' } },
      type: 'object',
      properties: { statusCode: { $ref: '#/definitions/code' } },
    };
    const { validateResponse } = await load(await validatorCode({ eventSchema, responseSchema }));
    expect(validateResponse?.({ statusCode: 200 })).toBe(true);
    expect(validateResponse?.({ statusCode: '200' })).toBe(false);
  });
});
