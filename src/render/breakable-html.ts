const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A long name as HTML that may break after its dots, colons and slashes, and is still copied as it is. */
export function breakableHtml(name: string): string {
  return name
    .split(/(?<=[.:/])(?=[^.:/])/)
    .map((part) => part.replace(/[&<>"]/g, (character) => entities[character] ?? character))
    .join('<wbr>');
}
