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
