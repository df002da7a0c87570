import { isObject, listOf, member, textOf } from '../answer.ts';

/** Claims of a token by name. */
export type Claims = Record<string, unknown>;

/** Of both tokens: claims that Cognito writes alone. */
const fixed = [
  ...['acr', 'amr', 'at_hash', 'auth_time', 'azp', 'client_id', 'device_key', 'event_id', 'exp'],
  ...['iat', 'identities', 'iss', 'jti', 'nbf', 'nonce', 'origin_jti', 'sub', 'token_use'],
  ...['aud', 'username', 'version'],
];

/** In these no list or object may stand, in the ID token. */
export const simpleClaims = ['phone_number_verified', 'email_verified', 'updated_at', 'address'];

/** Whether `claimsToAddOrOverride` may not set a claim. */
export function isReserved(name: string): boolean {
  return fixed.includes(name) || name.startsWith('cognito:') || name.startsWith('dev:');
}

/** Whether `claimsToSuppress` may not take a claim out. */
export function isKept(name: string): boolean {
  return fixed.includes(name) || (name.startsWith('cognito:') && name !== 'cognito:groups');
}

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
