import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** Text in which code stands between backticks. */
export function inlineCode(text: string): (string | TemplateResult)[] {
  return text
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? html`<code>${part}</code>` : part,
    );
}
