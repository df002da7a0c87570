/** A response as a client gets it, from whichever side, made comparable. */
export interface ClientResponse {
  status: number;
  /** Values by name in small letters, in order. */
  headers: Readonly<Record<string, readonly string[]>>;
  /** Text, or what `bodyText` makes of bytes that are none. */
  body: string;
}
