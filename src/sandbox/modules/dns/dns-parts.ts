import { unavailable } from '../shared/unavailable.ts';

const missing =
  `Resolver lookup lookupService getDefaultResultOrder setDefaultResultOrder setServers getServers
  resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr
  resolveNs resolvePtr resolveSoa resolveSrv resolveTlsa resolveTxt reverse`.split(/\s+/);
const codes =
  `NODATA FORMERR SERVFAIL NOTFOUND NOTIMP REFUSED BADQUERY BADNAME BADFAMILY BADRESP CONNREFUSED
  TIMEOUT EOF FILE NOMEM DESTRUCTION BADSTR BADFLAGS NONAME BADHINTS NOTINITIALIZED
  LOADIPHLPAPI ADDRGETNETWORKPARAMS CANCELLED`.split(/\s+/);

/** The members of `node:dns` that both of its forms have: codes, and functions that look nothing up. */
export function dnsParts(module: string): Record<string, unknown> {
  return {
    ...unavailable(module, missing, 'Nothing leaves the page, so no name is looked up.'),
    ...Object.fromEntries(codes.map((code) => [code, `E${code}`])),
  };
}
