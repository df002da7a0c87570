import { choice, region } from './support/playground-parts.ts';
import { openPlayground, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

/** The mistakes that people make most: event type, handler, status of its verdict, words of its headline. */
const mistakes: [eventType: string, handler: string, status: string, words: RegExp][] = [
  ['s3/notification', 'forgets-to-decode-key', 'retried', /URL-encoded/],
  ['api-gateway/rest-proxy', 'body-is-object', 'rejected', /502/],
  ['api-gateway/rest-proxy', 'unknown-member', 'rejected', /502/],
  ['api-gateway/rest-proxy', 'throws-for-not-found', 'rejected', /502/],
  ['api-gateway/http-api-v2', 'no-status-code', 'ok', /200/],
  ['api-gateway/http-api-v2', 'multi-value-headers', 'partial', /cookie/i],
  ['alb/request', 'no-status-code', 'rejected', /502.*statusCode is missing/],
  ['alb/request', 'status-code-as-text', 'rejected', /502/],
  ['alb/request', 'single-value-headers', 'partial', /header/],
  ['api-gateway/http-api-v2', 'ignores-is-base64-encoded', 'rejected', /500/],
  ['api-gateway/http-api-v2', 'header-case', 'rejected', /500/],
  ['alb/request', 'header-case', 'rejected', /502/],
  ['alb/request', 'ignores-is-base64-encoded', 'rejected', /502/],
  ['api-gateway/rest-proxy', 'reads-member-of-body', 'rejected', /502/],
  ['api-gateway/rest-proxy', 'reads-null-query', 'rejected', /502/],
  ['sqs/messages', 'swallows-errors', 'ok', /All 3 messages are deleted/],
  ['sqs/messages', 'throws-in-mixed-batch', 'retried', /All 3 messages become visible again/],
  ['sqs/messages', 'wrong-item-identifier', 'retried', /All 3 messages become visible again/],
  ['sqs/messages', 'forgets-report-batch-item-failures', 'lost', /names as failed/],
  ['kinesis/stream', 'treats-failures-as-a-set', 'partial', /after it/],
  ['dynamodb/stream', 'treats-failures-as-a-set', 'partial', /after it/],
  ['msk/records', 'loops-over-records', 'retried', /again/],
  ['cloudwatch-logs/subscription', 'forgets-gunzip', 'retried', /lost/],
  ['cloudwatch-logs/subscription', 'ignores-control-message', 'retried', /lost/],
  ['firehose/transform', 'drops-record-id', 'partial', /fail/],
  ['firehose/transform', 'wrong-result-word', 'rejected', /fail/],
  ['cognito/pre-sign-up', 'returns-nothing', 'rejected', /./],
  ['api-gateway/token-authorizer', 'no-principal-id', 'rejected', /500/],
  ['api-gateway/token-authorizer', 'nested-context', 'rejected', /500/],
  ['api-gateway/http-api-authorizer-v2', 'simple-response-in-iam-mode', 'rejected', /500/],
  ['sns/notification', 'message-is-object', 'retried', /lost/],
  ['cloudformation/custom-resource', 'returns-a-value', 'lost', /waits/],
  ['codepipeline/job', 'returns-instead-of-calling', 'lost', /times out/],
  ['config/configuration-item-change', 'returns-the-verdict', 'lost', /./],
  ['lex/v2', 'answers-like-v1', 'rejected', /./],
  ['cloudfront/viewer-request', 'forbidden-header', 'rejected', /502/],
  ['s3-batch/invocation-v1', 'result-for-results', 'rejected', /./],
];

test('each of the usual mistakes earns its verdict, one choice and one click away', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openPlayground(page, '');
  const verdict = region(page, 'Verdict');
  for (const [eventType, handler, status, words] of mistakes) {
    await test.step(`${eventType} ${handler}`, async () => {
      await choice(page, 'Event type').selectOption(eventType);
      await expect(page.getByRole('group', { name: eventType, exact: true })).toBeVisible();
      await choice(page, 'Handler example').selectOption(handler);
      await run(page);
      await expect.soft(verdict).toHaveAttribute('data-verdict', status);
      await expect.soft(verdict.locator('.pg-headline')).toHaveText(words);
    });
  }
});
