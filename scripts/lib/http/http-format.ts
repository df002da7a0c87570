/** The formats that serverless-offline emulates too, by the names of their event types. */
export const httpFormats = ['rest-proxy', 'http-api-v1', 'http-api-v2', 'alb'] as const;

export type HttpFormat = (typeof httpFormats)[number];
