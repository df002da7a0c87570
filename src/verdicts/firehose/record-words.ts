/** The end of a record's id: the ids of a batch begin alike. */
export function recordWords(id: string): string {
  return id.length > 13 ? `\`…${id.slice(-9)}\`` : `\`${id.replaceAll('`', '')}\``;
}
