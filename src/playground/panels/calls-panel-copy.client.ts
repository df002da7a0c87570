import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** A button that copies a text and says so on itself for two seconds. */
export function createCopyButton(text: string, name: string): TemplateResult {
  const copy = async (button: HTMLElement): Promise<void> => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Not copied';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  };
  return html`<button
    type="button"
    class="pg-link pg-call-copy"
    aria-label=${name}
    @click=${(event: Event) => {
      void copy(event.currentTarget as HTMLElement);
    }}
    .textContent=${'Copy'}
  ></button>`;
}
