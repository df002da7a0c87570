import { expect, test } from 'vitest';
import { familiarModules } from './familiar-modules.ts';
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
    '@aws-sdk/cloudfront-signer',
    '`@aws-sdk/cloudfront-signer` is there in Lambda, but not in the playground.',
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

test('speaks of every package that is here', () => {
  const { text } = moduleHint('left-pad');
  const packages = familiarModules.filter((name) => !/^node:|client-|-core$/.test(name));
  const spoken = packages.filter((name) => {
    const [scope, last = ''] = name.split('/');
    return text.includes(`\`${name}\``) || (text.includes(`\`${scope}\``) && text.includes(last));
  });
  expect(spoken).toEqual(packages);
});

test.each([
  ['axios', /Use the global `fetch`/],
  ['node-fetch', /Use the global `fetch`/],
  ['undici', /Use the global `fetch`/],
  ['uuid', /Use `crypto.randomUUID\(\)`/],
  ['nanoid/non-secure', /Use `crypto.randomUUID\(\)`/],
  ['aws-sdk/clients/s3', /import `@aws-sdk\/client-s3` and its like\.$/],
  ['lodash', /^`lodash` is not in the playground, which installs no packages/],
  ['moment', /node_modules`\.$/],
])('advises who imports %s', (specifier, advice) => {
  expect(reasonOf(specifier)).toMatch(advice);
});
