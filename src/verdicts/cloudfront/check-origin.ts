import { isObject, member, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { pageWords, refusal } from './edge-finding.ts';
import type { Finding, Refusal } from './edge-finding.ts';
import { readHeaders } from './edge-header.ts';
import { originRequestRules as rules } from './request-rules.ts';

/** What is to be said of the origin that an origin request names. */
export function checkOrigin(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
): Finding[] {
  const { origin } = request;
  if (origin === undefined) return [];
  const { custom, s3 } = isObject(origin) ? origin : {};
  const bad = (what: string, pointer: string, advice: string): Refusal[] => [
    refusal(rules.badOrigin, what, pageWords.invalid, [`/origin${pointer}`, advice]),
  ];
  if ((custom === undefined) === (s3 === undefined)) {
    const what = custom === undefined ? 'neither `custom` nor `s3`' : 'both `custom` and `s3`';
    return bad(`\`origin\` holds ${what}`, '', 'Name exactly one: replace `origin` as a whole.');
  }
  const kind = custom === undefined ? 's3' : 'custom';
  const members = custom ?? s3;
  if (!isObject(members)) {
    return bad(`\`origin.${kind}\` is ${valueWords(members)}`, `/${kind}`, 'Give an object.');
  }
  const wrong = kind === 's3' ? wrongOfBucket(members) : wrongOfServer(members);
  if (wrong)
    return bad(`\`origin.${kind}.${wrong[0]}\` ${wrong[1]}`, `/${kind}/${wrong[0]}`, wrong[2]);
  return [...customHeadersTwice(request, members, kind), ...forgottenHost(request, sent, members)];
}

type Wrong = [member: string, what: string, advice: string];

function wrongOfServer(members: Record<string, unknown>): Wrong | undefined {
  const { domainName, port, protocol, path, readTimeout, keepaliveTimeout } = members;
  const name = textOf(domainName);
  if (name === '' || name.includes(':') || name.length > 253 || /^[0-9.]+$/.test(name)) {
    const what = `is ${valueWords(domainName)}, and no host name`;
    return ['domainName', what, 'Give a DNS name, without port and scheme.'];
  }
  const isPort = port === 80 || port === 443 || (Number(port) >= 1024 && Number(port) <= 65_535);
  if (port !== undefined && !isPort) {
    return ['port', `is ${valueWords(port)}`, 'Take 80, 443, or a number from 1024 to 65535.'];
  }
  if (protocol !== undefined && protocol !== 'http' && protocol !== 'https') {
    return ['protocol', `is ${valueWords(protocol)}`, 'Take `http` or `https`.'];
  }
  for (const [timeout, value] of Object.entries({ readTimeout, keepaliveTimeout })) {
    if (value === undefined || (typeof value === 'number' && value >= 1)) continue;
    return [timeout, `is ${valueWords(value)}`, 'Give a number of seconds.'];
  }
  return wrongPath(path);
}

function wrongOfBucket(members: Record<string, unknown>): Wrong | undefined {
  const { domainName, authMethod, region, path } = members;
  const name = textOf(domainName);
  if (name === '' || name.length > 128 || name !== name.toLowerCase()) {
    const what = `is ${valueWords(domainName)}, and no name of a bucket in lower case`;
    return ['domainName', what, 'Give the DNS name of the bucket.'];
  }
  if (authMethod !== 'none' && authMethod !== 'origin-access-identity') {
    const what = `is ${valueWords(authMethod)}`;
    return ['authMethod', what, 'Take `none` or `origin-access-identity`.'];
  }
  if (authMethod === 'origin-access-identity' && textOf(region) === '') {
    return ['region', 'is missing, and the access identity needs it', "Name the bucket's Region."];
  }
  return wrongPath(path);
}

function wrongPath(path: unknown): Wrong | undefined {
  const isRight =
    path === undefined || path === '' || (typeof path === 'string' && /^\/.*[^/]$/.test(path));
  if (isRight && textOf(path).length <= 255) return undefined;
  return ['path', `is ${valueWords(path)}`, 'Begin it with `/`, and end it without.'];
}

function customHeadersTwice(
  request: Record<string, unknown>,
  members: Record<string, unknown>,
  kind: string,
): Finding[] {
  const own = readHeaders(request['headers']);
  const [twice] = [...readHeaders(members['customHeaders']).values()].filter(({ name }) =>
    own.has(name.toLowerCase()),
  );
  if (!twice) return [];
  const what = `the header ${codeWords(twice.name)} stands in \`headers\` and in \`customHeaders\``;
  const advice = 'Take it out of one of them.';
  return [
    refusal(rules.customHeaderTwice, what, pageWords.invalid, [
      `/origin/${kind}/customHeaders`,
      advice,
    ]),
  ];
}

function forgottenHost(
  request: Record<string, unknown>,
  sent: Record<string, unknown>,
  members: Record<string, unknown>,
): Finding[] {
  const before = member(sent, 'origin');
  const oldName = textOf(member(member(before, 'custom') ?? member(before, 's3'), 'domainName'));
  const newName = textOf(members['domainName']);
  const hostOf = ({ headers }: { headers?: unknown }): string =>
    readHeaders(headers).get('host')?.values[0] ?? '';
  const host = hostOf(request);
  if (oldName === '' || oldName === newName || host === newName || host !== hostOf(sent)) return [];
  const text = `The request goes to ${codeWords(newName)} and asks for the host ${codeWords(host)}.`;
  return [
    {
      kind: 'note',
      rule: rules.forgottenHost,
      text: `${text} ${rules.forgottenHost.then}`,
      headline: text,
      fix: {
        text: `Set \`headers.host\` to \`[{ "key": "Host", "value": "${newName}" }]\`.`,
        at: { in: 'response', pointer: '/headers/host' },
      },
    },
  ];
}
