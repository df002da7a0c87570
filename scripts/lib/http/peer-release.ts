/**
 * The versions that the judge is compared with. osls is the fork of the Serverless Framework that needs no account;
 * serverless-offline takes it for the framework itself.
 */
export const peerRelease = { offline: '14.8.2', osls: '4.3.1' } as const;
