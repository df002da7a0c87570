import { expect, test } from 'vitest';
import { arnCode, tellApart } from './tell-apart.ts';

const api = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd';

test.each([
  ['another method', `${api}/prod/POST/orders/42`, `${api}/prod/GET/orders/42`, '…/POST/orders/42'],
  ['another stage', `${api}/dev/GET/orders`, `${api}/prod/GET/orders`, '…/dev/GET/orders'],
  ['a shorter path', `${api}/prod/GET/orders`, `${api}/prod/GET/orders/42`, '…/orders'],
  ['another API', `${api}x/prod/GET/a`, `${api}/prod/GET/a`, `${api}x/prod/GET/a`],
  ['no path', 'arn:aws:iot:*:*:topic/a', 'client/a', 'arn:aws:iot:*:*:topic/a'],
])('shows where %s begins', (_name, one, other, shown) => {
  expect(tellApart(one, other)[0]).toBe(`\`${shown}\``);
});

test('shortens both in the same place', () => {
  expect(tellApart(`${api}/dev/GET/a`, `${api}/prod/GET/a`)).toEqual([
    '`…/dev/GET/a`',
    '`…/prod/GET/a`',
  ]);
});

test('cuts what is very long', () => {
  expect(arnCode('a'.repeat(300))).toHaveLength(203);
});
