import { eachSample } from '../each-sample.ts';
import type { Rule } from '../rule.ts';
import { stringsIn, type FoundString } from '../strings-in.ts';

/** Names kept free for examples (RFC 2606, RFC 6761), AWS's own, and names of XML vocabularies. */
const free =
  /(^|\.)(example(\.(com|org|net))?|test|invalid|localhost|amazonaws\.com(\.cn)?|on\.aws|api\.aws|amazoncognito\.com|amazonses\.com|awsapps\.com|cloudfront\.net|amazon\.com|amazonalexa\.com|w3\.org)$/;
/** Networks kept free for examples (RFC 5737), and private ones. */
const freeNetwork =
  /^(192\.0\.2|198\.51\.100|203\.0\.113|10\.\d+\.\d+|127\.\d+\.\d+|192\.168\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+)\.\d+$/;

/** No sample names somebody's address, server or network. */
export const rule: Rule = {
  name: 'hosts-are-examples',
  description:
    'E-mail addresses, hosts in URLs, and members that hold a host or an IPv4 address are of example.com and its like, of AWS, or of networks kept for documentation (203.0.113.x).',
  check: (context) =>
    [...eachSample(context)].flatMap(({ file, value }) =>
      [...stringsIn(value)].flatMap((found) =>
        [...hostsIn(found)]
          .filter((host) => !free.test(host) && !freeNetwork.test(host))
          .map((host) => ({
            file,
            pointer: found.pointer,
            problem: `\`${host}\` may be somebody’s.`,
            expected: 'a name under example.com, or an address in 203.0.113.0/24',
            fix: 'Change it.',
          })),
      ),
    ),
};

function hostsIn({ key, text }: FoundString): Set<string> {
  const hosts = [
    ...[...text.matchAll(/[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\b/gi)].map(second),
    ...[...text.matchAll(/\b(?:https?|wss?):\/\/(?:[^\s/@"]*@)?([a-z0-9.-]+)/gi)].map(second),
  ];
  const isHost = /^(host|hostname|domainName|x-forwarded-host)$/i.test(key);
  if (isHost && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) hosts.push(text);
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) hosts.push(text);
  return new Set(hosts.map((host) => host.toLowerCase()));
}

function second(match: RegExpMatchArray): string {
  return match[1] ?? '';
}
