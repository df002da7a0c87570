import { expect, test } from 'vitest';
import { checkBroken, checkChanged } from '../testing/check-broken-fs.ts';
import { rule } from './setup-parses.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "empty": [
        "integrations/queue/setup/cli.sh: \`cli.sh\` is empty. Expected a snippet that works when it is copied. Mend the file.",
      ],
      "yaml": [
        "integrations/queue/setup/sam.yaml: Line 4: \`Flow map in block collection must be sufficiently indented and end with a }\`. Expected a snippet that works when it is copied. Mend the file.",
      ],
    }
  `);
});

test('knows the tags of CloudFormation', async () => {
  const code =
    'Value: !Sub "${Queue}-x"\nOther: !GetAtt Queue.Arn\nJoin: !Join ["-", [!Ref A, b]]\n';
  expect(await checkChanged(rule, { 'integrations/queue/setup/sam.yaml': code })).toEqual([]);
});
