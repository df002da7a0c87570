import { apiGatewaySources } from '../../../src/verdicts/http/api-gateway-sources.ts';

/** The one difference that nearly all cases have; the comparison passes it over. */
export const addedCharset = {
  peer: 'adds `; charset=utf-8` to types of text and JSON on API Gateway’s routes: hapi, its server, does',
  aws: 'API Gateway sends the type as the function wrote it.',
  source: apiGatewaySources.restProxy.url,
} as const;
