import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { sampleOf } from '../../testing/sample-fs.ts';
import { cloudfrontSources as sources } from '../cloudfront-sources.ts';
import { pageWords } from '../edge-finding.ts';
import { errorPage } from '../error-page.ts';
import { sentByCloudFront } from '../sent-by-cloudfront.ts';
import { cookieRows, numberInHeader } from './header-rows-fs.ts';

/** Cases that come out the same in both request triggers. */
export function requestRows(type: string, sample: string): Row[] {
  const event = sampleOf(type, sample);
  const request = sentByCloudFront(event, 'request');
  const location = [{ key: 'Location', value: '/shop' }];
  const passes = {
    event: sample,
    source: sources.eventStructure.url,
    status: 'ok',
    rules: ['goesOn'],
  } as const;
  const makes = { ...passes, source: sources.generating.url, rules: ['generated'] } as const;
  const refused = {
    event: sample,
    status: 'rejected',
    caller: { kind: 'http', statusCode: 502, reason: 'Bad Gateway' },
  } as const;
  const undocumented = { ...refused, caller: { kind: 'nothing' } } as const;
  const readOnly = {
    ...refused,
    rules: ['readOnlyHeader'],
    source: sources.restrictionsAll.url,
  } as const;
  const disallowed = { ...readOnly, rules: ['disallowedHeader'] } as const;
  const failed = {
    ...refused,
    source: sources.http503.url,
    rules: ['failed'],
    caller: { kind: 'http', statusCode: 503, reason: 'Service Unavailable' },
  } as const;
  return [
    {
      ...makes,
      name: 'a 404 of its own is what the function wanted',
      outcome: answers({ status: '404', statusDescription: 'Gone fishing', body: 'No.' }),
      caller: { statusCode: 404, reason: 'Gone fishing', body: 'No.' },
    },
    {
      ...makes,
      name: 'a picture in base64',
      outcome: answers({ status: '200', bodyEncoding: 'base64', body: 'aGVsbG8=' }),
      caller: { body: 'aGVsbG8=', base64: true },
    },
    {
      ...makes,
      name: 'a status that is a number',
      outcome: answers({ status: 302, headers: { location } }),
      rules: ['statusAsNumber', 'generated'],
      fixes: ['/status'],
    },
    {
      ...undocumented,
      name: 'status 199',
      outcome: answers({ status: '199' }),
      rules: ['badStatus'],
      source: sources.generating.url,
      headline: '`status` is `199`, and not from `200` to `599`',
    },
    {
      ...undocumented,
      name: 'status 600',
      outcome: answers({ status: 600 }),
      rules: ['badStatus'],
      source: sources.generating.url,
    },
    {
      ...undocumented,
      name: 'a status that is null',
      outcome: answers({ status: null }),
      rules: ['badStatus'],
      source: sources.generating.url,
      fixes: ['/status'],
    },
    {
      ...refused,
      name: 'null',
      outcome: answers(null),
      rules: ['notObject'],
      source: sources.notObjectReport.url,
      headline: 'The viewer gets a 502, because the answer is `null`, and no object.',
      caller: errorPage(502, pageWords.notObject, event),
    },
    {
      ...refused,
      name: 'a list',
      outcome: answers([request]),
      rules: ['notObject'],
      source: sources.notObjectReport.url,
    },
    {
      ...refused,
      name: 'no JSON',
      outcome: answersText('{"uri": '),
      rules: ['notJson'],
      source: sources.notJsonReport.url,
      fixes: [''],
    },
    {
      ...refused,
      name: 'an empty answer',
      outcome: answersText(''),
      rules: ['notJson'],
      source: sources.notJsonReport.url,
    },
    {
      ...refused,
      name: 'the whole event',
      outcome: answers(event),
      rules: ['malformed'],
      source: sources.testing.url,
      headline: 'because the answer is the whole event.',
      fixes: [''],
    },
    {
      ...refused,
      name: 'statusCode for status',
      outcome: answers({ statusCode: 302, headers: { location } }),
      rules: ['malformed'],
      source: sources.testing.url,
      headline: 'The viewer gets a 502, because `status` is missing.',
      fixes: ['/statusCode'],
    },
    {
      ...refused,
      name: 'an empty object',
      outcome: answers({}),
      rules: ['malformed'],
      source: sources.testing.url,
    },
    {
      ...refused,
      name: 'headers as plain texts',
      outcome: answers({ status: '302', headers: { Location: '/shop' } }),
      rules: ['headersNotLists'],
      source: sources.headersReport.url,
      headline: 'because the header `Location` is the text `"/shop"`, and no list.',
      fixes: ['/headers/Location'],
    },
    {
      ...refused,
      name: 'headers as a list of texts',
      outcome: answers({ status: '302', headers: { location: ['/shop'] } }),
      rules: ['headersNotLists'],
      source: sources.headersReport.url,
      fixes: ['/headers/location/0'],
    },
    numberInHeader(sample, request),
    ...cookieRows(sample, request),
    {
      ...refused,
      name: 'headers that are a list',
      outcome: answers({ status: '200', headers: [] }),
      rules: ['headersNotLists'],
      source: sources.headersReport.url,
      fixes: ['/headers'],
    },
    {
      ...refused,
      name: 'a line break in a header',
      outcome: answers({ status: '302', headers: { location: [{ value: '/a\r\nX-Evil: 1' }] } }),
      rules: ['badHeaderValue'],
      source: sources.headerValueReport.url,
      fixes: ['/headers/location/0/value'],
    },
    {
      ...disallowed,
      name: 'X-Amz-Cf-Anything',
      outcome: answers({ status: '200', headers: { 'X-Amz-Cf-Pop': [{ value: 'FRA' }] } }),
    },
    {
      ...disallowed,
      name: 'Connection in a response of its own',
      outcome: answers({ status: '200', headers: { connection: [{ value: 'close' }] } }),
    },
    {
      ...readOnly,
      name: 'Content-Length in a response of its own',
      outcome: answers({ status: '200', headers: { 'content-length': [{ value: '2' }] } }),
      headline: 'because the read-only header `Content-Length` is added.',
    },
    {
      ...refused,
      name: 'a uri without a slash',
      outcome: answers({ ...request, uri: 'index.html' }),
      rules: ['badUri'],
      source: sources.restrictionsAll.url,
      fixes: ['/uri'],
    },
    {
      ...refused,
      name: 'a uri of 8,192 characters',
      outcome: answers({ ...request, uri: `/${'a'.repeat(8191)}` }),
      rules: ['badUri'],
      source: sources.restrictionsAll.url,
    },
    {
      ...refused,
      name: 'a query with a space',
      outcome: answers({ ...request, querystring: 'q=green tea' }),
      rules: ['badQuery'],
      source: sources.restrictionsAll.url,
    },
    {
      ...refused,
      name: 'a query as an object',
      outcome: answers({ ...request, querystring: { q: 'tea' } }),
      rules: ['badQuery'],
      source: sources.restrictionsAll.url,
      fixes: ['/querystring'],
    },
    {
      ...passes,
      name: 'another method',
      outcome: answers({ ...request, method: 'POST' }),
      status: 'partial',
      rules: ['readOnlyMember', 'goesOn'],
      fixes: ['/method'],
    },
    {
      ...refused,
      name: 'a body as an object',
      outcome: answers({ status: '200', body: { ok: true } }),
      rules: ['badBody'],
      source: sources.bodyReport.url,
      fixes: ['/body'],
    },
    {
      ...undocumented,
      name: 'base64 that does not decode',
      outcome: answers({ status: '200', bodyEncoding: 'base64', body: '<html>' }),
      rules: ['badEncoding'],
      source: sources.generating.url,
    },
    {
      ...undocumented,
      name: 'an encoding that there is not',
      outcome: answers({ status: '200', bodyEncoding: 'utf8', body: 'Hi' }),
      rules: ['badEncoding'],
      source: sources.generating.url,
      fixes: ['/bodyEncoding'],
    },
    {
      ...failed,
      name: 'throws',
      outcome: throws,
      headline: 'The viewer gets a 503, because the function threw `TypeError`.',
      caller: errorPage(503, pageWords.execution, event),
    },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'fails in init', outcome: failsInInit },
    { ...failed, name: 'times out', outcome: timesOut, rules: ['timedOut'] },
    { ...failed, name: 'throws on an empty event', event: {}, outcome: throws },
    {
      ...refused,
      name: 'a status that is a word',
      outcome: answers({ status: 'OK' }),
      rules: ['badStatus'],
      source: sources.generating.url,
      caller: { kind: 'nothing' },
    },
    {
      ...refused,
      name: 'a query with a fragment',
      outcome: answers({ ...request, querystring: 'a=1#top' }),
      rules: ['badQuery'],
      source: sources.restrictionsAll.url,
    },
    {
      ...passes,
      name: 'another address of the viewer',
      outcome: answers({ ...request, clientIp: '192.0.2.1' }),
      status: 'partial',
      rules: ['readOnlyMember', 'goesOn'],
      fixes: ['/clientIp'],
    },
  ];
}
