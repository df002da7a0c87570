import { isObject, listOf, member, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { checkDiscovery } from './check-discovery.ts';
import { refuseSkill } from './skill-refusal.ts';
import type { SkillRefusal } from './skill-refusal.ts';
import { smartHomeRules as rules } from './smart-home-rules.ts';

/** A directive, as far as its answer depends on it. */
export interface Directive {
  namespace: string;
  name: string;
  correlationToken: string;
  endpointId: string;
}

/** The directive of an event; empty texts where it has none. */
export function readDirective(event: unknown): Directive {
  const directive = member(event, 'directive');
  const header = member(directive, 'header');
  return {
    namespace: textOf(member(header, 'namespace')),
    name: textOf(member(header, 'name')),
    correlationToken: textOf(member(header, 'correlationToken')),
    endpointId: textOf(member(member(directive, 'endpoint'), 'endpointId')),
  };
}

/** What is wrong with an answer to a directive. */
export function checkMessage(
  answer: Record<string, unknown>,
  directive: Directive,
): SkillRefusal | undefined {
  const { event, context } = answer;
  const header = member(event, 'header');
  const payload = member(event, 'payload');
  const missing = [
    ['event', '', event],
    ['header', '/event', header],
    ['payload', '/event', payload],
  ] as const;
  for (const [name, pointer, value] of missing) {
    if (isObject(value)) continue;
    const what = `\`${name}\` is ${valueWords(value)}`;
    return refuseSkill(rules.noEvent, what, [pointer, `Add \`${name}\` as an object.`]);
  }
  if (!isObject(header) || !isObject(payload)) return undefined;
  const name = textOf(header['name']);
  return (
    checkHeader(header) ??
    checkName(name, directive) ??
    checkToken(header['correlationToken'], name, directive) ??
    checkEndpoint(member(member(event, 'endpoint'), 'endpointId'), name, directive) ??
    checkState(member(context, 'properties'), name) ??
    checkPayload(payload, name)
  );
}

function checkHeader(header: Record<string, unknown>): SkillRefusal | undefined {
  const at = '/event/header';
  const missing = ['namespace', 'name', 'messageId'].find((one) => textOf(header[one]) === '');
  if (missing !== undefined) {
    const what = `\`${missing}\` in the header is ${valueWords(header[missing])}`;
    return refuseSkill(rules.badHeader, what, [at, `Add \`${missing}\` as text.`]);
  }
  const { payloadVersion } = header;
  if (/^3(\.\d+)?$/.test(textOf(payloadVersion))) return undefined;
  const what = `\`payloadVersion\` is ${valueWords(payloadVersion)}, and not \`"3"\``;
  const pointer = `${at}${payloadVersion === undefined ? '' : '/payloadVersion'}`;
  return refuseSkill(rules.badHeader, what, [pointer, 'Write `"payloadVersion": "3"`.']);
}

/** What an answer has to be called; errors may be told in any case. */
function expectedName({ namespace, name }: Directive): string | undefined {
  if (namespace === 'Alexa.Discovery') return 'Discover.Response';
  if (namespace === 'Alexa.Authorization') return 'AcceptGrant.Response';
  return name === 'ReportState' ? 'StateReport' : undefined;
}

function checkName(name: string, directive: Directive): SkillRefusal | undefined {
  if (name === 'ErrorResponse' || name === 'DeferredResponse') return undefined;
  const expected = expectedName(directive);
  const others = ['Discover.Response', 'AcceptGrant.Response', 'StateReport', 'ChangeReport'];
  const isRight = expected === undefined ? !others.includes(name) : name === expected;
  if (isRight || directive.name === '') return undefined;
  const what = `the answer to \`${directive.name}\` is called ${codeWords(name)}`;
  const advice = `Call it \`${expected ?? 'Response'}\`.`;
  return refuseSkill(rules.wrongName, what, ['/event/header/name', advice]);
}

function checkToken(
  token: unknown,
  name: string,
  { correlationToken }: Directive,
): SkillRefusal | undefined {
  if (correlationToken === '' || name === 'AcceptGrant.Response' || token === correlationToken) {
    return undefined;
  }
  const what =
    token === undefined
      ? '`correlationToken` is missing'
      : "`correlationToken` is not the directive's";
  const pointer = `/event/header${token === undefined ? '' : '/correlationToken'}`;
  const advice = 'Take it from `directive.header.correlationToken`.';
  return refuseSkill(rules.badToken, what, [pointer, advice]);
}

function checkEndpoint(
  given: unknown,
  name: string,
  { endpointId }: Directive,
): SkillRefusal | undefined {
  if (endpointId === '' || given === endpointId) return undefined;
  if (given === undefined && (name === 'ErrorResponse' || name === 'DeferredResponse')) {
    return undefined;
  }
  const what =
    given === undefined
      ? '`endpoint` is missing'
      : `\`endpointId\` is ${valueWords(given)}, and not the directive's`;
  const advice = 'Take it from `directive.endpoint.endpointId`.';
  return refuseSkill(rules.badEndpoint, what, ['/event/endpoint', advice]);
}

function checkState(properties: unknown, name: string): SkillRefusal | undefined {
  const at = '/context/properties';
  if (name === 'StateReport' && listOf(properties).length === 0) {
    const what = 'the `StateReport` has no `context.properties`';
    return refuseSkill(rules.noState, what, ['', 'Put the state there, beside `event`.']);
  }
  const needed = ['namespace', 'name', 'value', 'timeOfSample', 'uncertaintyInMilliseconds'];
  for (const [index, property] of listOf(properties).entries()) {
    const missing = needed.find((one) => member(property, one) === undefined);
    if (missing === undefined) continue;
    const what = `a property has no \`${missing}\``;
    return refuseSkill(rules.badProperty, what, [`${at}/${index}`, `Add \`${missing}\`.`]);
  }
  return undefined;
}

function checkPayload(payload: Record<string, unknown>, name: string): SkillRefusal | undefined {
  if (name === 'Discover.Response') return checkDiscovery(payload);
  if (name !== 'ErrorResponse') return undefined;
  const missing = ['type', 'message'].find((one) => textOf(payload[one]) === '');
  if (missing === undefined) return undefined;
  const what = `the error has no \`${missing}\``;
  return refuseSkill(rules.badError, what, ['/event/payload', `Add \`${missing}\`.`]);
}
