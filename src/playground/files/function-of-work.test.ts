import { expect, test } from 'vitest';
import { functionOfWork } from './function-of-work.ts';

const work = {
  handler: 'export const handler = 1;',
  language: 'javascript' as const,
  files: [],
  runtime: 'nodejs24.x' as const,
  environment: '',
};

test('functionOfWork makes a function of one file with nothing configured', () => {
  expect(functionOfWork(work)).toEqual({
    files: [{ name: 'index', code: work.handler, language: 'javascript' }],
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    environment: {},
  });
});

test('functionOfWork sets the variables that Lambda would take', () => {
  const environment = 'STAGE=dev\nAWS_REGION=x\nAWS_LAMBDA_LOG_FORMAT=JSON';
  expect(functionOfWork({ ...work, runtime: 'nodejs22.x', environment })).toMatchObject({
    runtime: 'nodejs22.x',
    environment: { STAGE: 'dev', AWS_LAMBDA_LOG_FORMAT: 'JSON' },
  });
});

test('functionOfWork knows each file’s language by its name', () => {
  const files = ['a.mjs', 'b.ts', 'c.mts', 'd.json', 'ts.js'].map((name) => ({ name, code: '' }));
  expect(functionOfWork({ ...work, files }).files.map(({ language }) => language)).toEqual([
    'javascript',
    'javascript',
    'typescript',
    'typescript',
    'javascript',
    'javascript',
  ]);
});
