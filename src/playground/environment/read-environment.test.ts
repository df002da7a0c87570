import { describe, expect, test } from 'vitest';
import { environmentLimit, readEnvironment } from './read-environment.ts';

describe('readEnvironment', () => {
  test('takes what is right and tells the line of what is not', () => {
    expect(
      readEnvironment('STAGE=dev\nAWS_REGION=eu-west-1\n1X=1\nTABLE="my table"\nnothing'),
    ).toEqual({
      variables: { STAGE: 'dev', TABLE: 'my table' },
      problems: [
        { line: 2, message: expect.stringContaining('AWS_REGION') as unknown },
        { line: 3, message: expect.stringContaining('begin with a letter') as unknown },
        { line: 5, message: expect.stringContaining('`NAME=value`') as unknown },
      ],
    });
  });

  test('lets the last of two count, and says so', () => {
    expect(readEnvironment('STAGE=dev\nSTAGE=prod')).toEqual({
      variables: { STAGE: 'prod' },
      problems: [{ line: 2, message: '`STAGE` is on line 1 too: this one counts.' }],
    });
  });

  test('sets none where all are more than 4 KB, counted in bytes of JSON', () => {
    const fits = `AA=${'x'.repeat(environmentLimit - '{"AA":""}'.length)}`;
    expect(readEnvironment(fits).problems).toEqual([]);
    expect(readEnvironment(`${fits}y`)).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "message": "All variables together are 4097 bytes as JSON: Lambda refuses more than 4096 (4 KB), so none is set.",
          },
        ],
        "variables": {},
      }
    `);
    expect(readEnvironment(`AA=${'ü'.repeat(2044)}`).problems).toHaveLength(1);
  });

  test('makes own members of names that objects have already', () => {
    const { variables } = readEnvironment('constructor=1\n__proto__=2');
    expect(Object.entries(variables)).toEqual([['constructor', '1']]);
  });
});
