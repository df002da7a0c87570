import { isObject, listOf, member, textOf } from '../answer.ts';

/** Claims of a token by name. */
export type Claims = Record<string, unknown>;

/** The ID token's claims that the event shows, before the function changes them. */
export function idClaimsOf(event: unknown): Claims {
  const attributes = member(member(event, 'request'), 'userAttributes');
  const given = isObject(attributes) ? attributes : {};
  const { 'cognito:user_status': _status, ...claims } = given;
  const userName = textOf(member(event, 'userName'));
  return {
    ...claims,
    ...(userName ? { 'cognito:username': userName } : {}),
    ...groupClaims(event),
  };
}

/** The access token's claims that the event shows, before the function changes them. */
export function accessClaimsOf(event: unknown): Claims {
  const request = member(event, 'request');
  const sub = member(member(request, 'userAttributes'), 'sub');
  const scopes = listOf(member(request, 'scopes'));
  const userName = textOf(member(event, 'userName'));
  const groups = groupClaims(event)['cognito:groups'];
  return {
    ...(sub === undefined ? {} : { sub }),
    ...(groups === undefined ? {} : { 'cognito:groups': groups }),
    ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
    ...(userName ? { username: userName } : {}),
  };
}

function groupClaims(event: unknown): Claims {
  return groupClaimsOf(member(member(event, 'request'), 'groupConfiguration'));
}

/** The three claims of a group configuration; none where it is empty. */
export function groupClaimsOf(configuration: unknown): Claims {
  const groups = listOf(member(configuration, 'groupsToOverride'));
  const roles = listOf(member(configuration, 'iamRolesToOverride'));
  const preferred = textOf(member(configuration, 'preferredRole'));
  return {
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    ...(roles.length > 0 ? { 'cognito:roles': roles } : {}),
    ...(preferred ? { 'cognito:preferred_role': preferred } : {}),
  };
}
