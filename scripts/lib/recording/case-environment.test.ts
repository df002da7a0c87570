import { expect, test } from 'vitest';
import { caseEnvironment, invocationHeaders } from './case-environment.ts';

test('sets what Lambda sets, and the own variables over it', () => {
  const environment = caseEnvironment('nodejs22.x', 'a.b', { TZ: 'Europe/Rome', OWN: '1' });
  expect(environment).toMatchObject({
    _HANDLER: 'a.b',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    TZ: 'Europe/Rome',
    OWN: '1',
  });
});

test('gives an invocation three seconds', () => {
  expect(invocationHeaders(1_000)['Lambda-Runtime-Deadline-Ms']).toBe('4000');
});
