import { isRequestOptions } from '../recording/http-address.ts';
import type { RequestOptions } from '../recording/http-address.ts';
import http from './http.ts';

type Request = typeof http.request;

class Agent extends http.Agent {
  override readonly protocol = 'https:';
}
const globalAgent = new Agent();

/** As in Node, `https` is `http` with an agent of its own. */
function request(...[address, ...rest]: Parameters<Request>): ReturnType<Request> {
  const own: RequestOptions = { _defaultAgent: globalAgent };
  if (isRequestOptions(address)) return http.request({ ...own, ...address }, ...rest);
  const [optionsOrCallback, callback] = rest;
  return isRequestOptions(optionsOrCallback)
    ? http.request(address, { ...own, ...optionsOrCallback }, callback)
    : http.request(address, own, optionsOrCallback ?? callback);
}

function get(...args: Parameters<Request>): ReturnType<Request> {
  return request(...args).end();
}

/** Node's `https`, whose requests are recorded and not sent. */
export default { Agent, createServer: http.createServer, get, globalAgent, request };
