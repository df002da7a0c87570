import { isSameCode } from './state/is-same-code.ts';
import type { PlaygroundApp } from './open-playground.client.ts';

/**
 * `<catalog-playground>`: a playground that the build has rendered. Until a reader does something with it, it only
 * puts the text of each code block into the textarea above it; everything else is loaded by the first use.
 */
class CatalogPlayground extends HTMLElement {
  #app: Promise<PlaygroundApp> | undefined;

  connectedCallback(): void {
    for (const pane of this.querySelectorAll<HTMLElement>('.pg-editor')) layTextareaOver(pane);
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-action]');
      if (button) this.#open((app) => app.act(button.dataset['action'] ?? ''));
    });
    this.addEventListener('change', (event) => {
      const field = (event.target as Element).closest<HTMLSelectElement>('[data-choice]');
      if (field) this.#open((app) => app.choose(field.dataset['choice'] ?? '', field.value));
    });
    this.addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLTextAreaElement) this.#open();
    });
    // Before Monaco: it would make a new line of it.
    this.addEventListener('keydown', runByKey, { capture: true });
    if (this.dataset['alone'] !== undefined) this.#open();
  }

  #open(then?: (app: PlaygroundApp) => void): void {
    this.#app ??= import('./open-playground.client.ts').then(({ openPlayground }) =>
      openPlayground(this),
    );
    this.#app.then(then, (error: unknown) => {
      this.#app = undefined;
      const status = this.querySelector('[data-part="status"]');
      if (status) status.textContent = 'The playground could not be loaded. Try again.';
      console.error(error);
    });
  }
}

function runByKey(this: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) this.querySelector<HTMLElement>('[data-action="run"]')?.click();
}

function layTextareaOver(pane: HTMLElement): void {
  const block = pane.querySelector('pre');
  const textarea = pane.querySelector('textarea');
  if (!block || !textarea) return;
  // A browser that comes back to the page may have kept what was typed.
  textarea.value ||= block.textContent;
  textarea.setSelectionRange(0, 0);
  block.setAttribute('aria-hidden', 'true');
  block.removeAttribute('tabindex');
  textarea.addEventListener('scroll', () => {
    block.scrollTop = textarea.scrollTop;
    block.scrollLeft = textarea.scrollLeft;
  });
  const showPlain = (): void => {
    pane.toggleAttribute('data-plain', !isSameCode(textarea.value, block.textContent));
  };
  textarea.addEventListener('input', showPlain);
  textarea.addEventListener('playground:text', showPlain);
  showPlain();
}

customElements.define('catalog-playground', CatalogPlayground);
