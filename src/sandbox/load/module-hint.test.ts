import { expect, test } from 'vitest';
import { moduleHint } from './module-hint.ts';

const reasonOf = (specifier: string): string =>
  moduleHint(specifier).text.replace(/ What is here: .*$/, '');

test('says what is here, once, for any name', () => {
  expect(moduleHint('left-pad').text).toMatch(/What is here: .*`node:crypto`.*\.$/);
});

test.each([
  ['cryto', 'There is no `cryto`; did you mean `node:crypto`?'],
  ['node:crpyto', 'There is no `node:crpyto`; did you mean `node:crypto`?'],
  [
    '@aws-sdk/s3-request-presigner',
    '`@aws-sdk/s3-request-presigner` is there in Lambda, but not in the playground.',
  ],
  [
    '@aws-sdk/util-dynamdb',
    'There is no `@aws-sdk/util-dynamdb`; did you mean `@aws-sdk/util-dynamodb`?',
  ],
  ['node:cluster', '`node:cluster` is there in Lambda, but not in the playground.'],
])('says of %s what may help', (specifier, reason) => {
  expect(reasonOf(specifier)).toBe(reason);
});

test('says of packages where they would be, and of the old SDK that it is gone', () => {
  expect(reasonOf('left-pad')).toMatchInlineSnapshot(
    `"\`left-pad\` is not in the playground, which installs no packages and has no layers: in Lambda it would be found in the function's \`node_modules\` or, by \`require\`, in a layer's \`/opt/nodejs/node_modules\`."`,
  );
  expect(reasonOf('aws-sdk')).toMatchInlineSnapshot(
    `"Lambda has version 3 of the AWS SDK alone: \`aws-sdk\`, version 2, is not there since Node.js 18; import \`@aws-sdk/client-s3\` and its like."`,
  );
});
