import { apiGatewaySources as sources } from '../api-gateway-sources.ts';
import { noBodyRule } from '../no-body-rule.ts';
import { answers, throws } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

const functionUrl = { requestContext: { domainName: 'abc123.lambda-url.eu-west-1.on.aws' } };
const outcome = answers({ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: 'Hi' });
const fine = { outcome, status: 'ok', rules: ['passedOn'], source: sources.httpApi.url } as const;

/** Cases in format 2.0 in which the event matters: from whom it comes, and its method. */
export const format2EventRows: Row[] = [
  {
    name: 'function URL: throws',
    event: functionUrl,
    outcome: throws,
    status: 'rejected',
    rules: ['failed', 'functionUrl'],
    source: sources.functionUrl.url,
    headline: 'The function URL answers 502, because the function threw',
    caller: { statusCode: 502, body: 'Internal Server Error' },
  },
  { ...fine, name: 'function URL: a response', event: functionUrl },
  {
    ...fine,
    name: 'a HEAD request',
    event: { requestContext: { http: { method: 'HEAD' } } },
    rules: ['passedOn', 'noBody'],
    source: noBodyRule.noBody.source.url,
    caller: { body: '' },
  },
];
