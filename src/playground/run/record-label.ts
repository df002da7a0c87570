/** A record's id where there is little room: beginning and end, as ids of one stream begin alike. */
export function recordLabel(id: string): string {
  return id.length > 18 ? `${id.slice(0, 6)}…${id.slice(-8)}` : id;
}
