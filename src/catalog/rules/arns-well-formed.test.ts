import { expect, test } from 'vitest';
import { checkBroken } from '../testing/check-broken-fs.ts';
import { rule } from './arns-well-formed.ts';

test('says what is wrong in each broken fixture', async () => {
  expect(await checkBroken(rule)).toMatchInlineSnapshot(`
    {
      "account": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqs:eu-west-1:210987654321:orders\` is no ARN: its account is \`210987654321\`. Expected one of 123456789012, 111122223333, 444455556666. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "no-region": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqs::123456789012:orders\` is no ARN: its region is \`\`. Expected a region. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "partition": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:was:sqs:eu-west-1:123456789012:orders\` is no ARN: its partition is \`was\`. Expected one of aws, aws-cn, aws-us-gov. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "policy": [
        "integrations/queue/integration.json#/permissions/0/policy/Statement/0/Resource: \`arn:aws:sqs:eu-west-1::orders\` is no ARN: its account is \`\`. Expected \`123456789012\`. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "region": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqs:eu-west-9:123456789012:orders\` is no ARN: its region is \`eu-west-9\`. Expected a region that src/catalog/aws-names.ts lists. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "resource": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqs:eu-west-1:123456789012:queue/orders\` is no ARN: its resource is \`queue/orders\`. Expected one that matches \`^[\\w-]+(\\.fifo)?$\`. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "service": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqss:eu-west-1:123456789012:orders\` is no ARN: its service is \`sqss\`. Expected a service that src/catalog/aws-names.ts lists. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
      "wildcard-in-a-sample": [
        "integrations/queue/messages/samples/plain.json#/Records/0/eventSourceARN: \`arn:aws:sqs:eu-west-1:*:orders\` is no ARN: its account is \`*\`. Expected one of 123456789012, 111122223333, 444455556666. Mend this part of \`arn:partition:service:region:account:resource\`.",
      ],
    }
  `);
});
