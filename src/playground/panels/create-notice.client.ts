import { html, nothing, render } from 'lit/html.js';
import { inlineCode } from './inline-code.client.ts';

/** Something the reader should know, with something to do about it. */
export interface Notice {
  text: string;
  actions?: { label: string; act: () => void }[];
  /** Shown in a field, to be copied by hand. */
  link?: string;
}

/** Shows one notice at a time, until it is dismissed or replaced; `null` takes it away. */
export function createNotice(place: HTMLElement): (notice: Notice | null) => void {
  const show = (notice: Notice | null): void => {
    render(notice ? template(notice) : nothing, place);
  };
  const template = ({ text, actions = [], link }: Notice) =>
    html`<div class="pg-banner" role="status">
      <span>${inlineCode(text)}</span>
      ${link ? html`<input class="pg-copy" aria-label="Link" readonly .value=${link} />` : nothing}
      ${[...actions, { label: 'Dismiss', act: () => undefined }].map(
        ({ label, act }) =>
          html`<button
            type="button"
            class="pg-button"
            @click=${() => {
              show(null);
              act();
            }}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  return show;
}
