import type { Pagefind } from './pagefind.ts';
import { rankPages } from './rank-pages.ts';
import { resultItem } from './result-list.client.ts';

const shown = 8;

/** The search dialog. The index is loaded when it first opens, not before. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #latest = '';

  connectedCallback(): void {
    const open = this.#find<HTMLButtonElement>('button.open');
    open.disabled = false;
    open.addEventListener('click', () => this.open());
    this.#find('button.close').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      const isOutside = event.target === this.#dialog;
      if (isOutside || (event.target as Element).closest('a')) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.#input.addEventListener('input', () => void this.#search(this.#input.value));
    addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      if (this.#dialog.open) this.#dialog.close();
      else this.open();
    });
  }

  /** Opens the dialog, with a query where the reader has begun to type one elsewhere. */
  open(query?: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) this.#input.value = query;
    this.#input.focus();
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
    this.#load().catch(() => this.#say('The search index could not be loaded.'));
    if (this.#input.value) void this.#search(this.#input.value);
  }

  async #search(query: string): Promise<void> {
    this.#latest = query;
    if (query.trim() === '') {
      this.#show([], '');
      return;
    }
    try {
      const pagefind = await this.#load();
      const found = await pagefind.debouncedSearch(query, {}, 120);
      if (found === null || this.#latest !== query) return;
      const read = found.results.slice(0, 2 * shown).map((page) => page.data());
      const pages = rankPages(await Promise.all(read), query).slice(0, shown);
      if (this.#latest !== query) return;
      const count = found.results.length;
      const text = count === 1 ? '1 page found' : `${String(count || 'No')} pages found`;
      this.#show(
        pages.map((page) => resultItem(page, query)),
        `${text} for “${query.trim()}”`,
      );
    } catch {
      this.#say(
        'The search does not work here. All integrations are listed on a page of their own.',
      );
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const bundle = new URL(this.dataset['bundle'] ?? '', location.origin);
      const pagefind = (await import(/* @vite-ignore */ `${bundle.href}pagefind.js`)) as Pagefind;
      await pagefind.options({
        baseUrl: bundle.pathname.replace(/pagefind\/$/, ''),
        excerptLength: 18,
        ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 1, termSimilarity: 12 },
      });
      return pagefind;
    })();
    return this.#pagefind;
  }

  /** Arrow keys go through the results, and from the first one back to the input. */
  #moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('ol a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  }

  #show(items: HTMLLIElement[], status: string): void {
    this.#find('ol').replaceChildren(...items);
    this.#say(status);
  }

  #say(status: string): void {
    this.#find('[role="status"]').textContent = status;
  }

  get #dialog(): HTMLDialogElement {
    return this.#find('dialog');
  }

  get #input(): HTMLInputElement {
    return this.#find('input');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`The search lacks ${selector}.`);
    return element;
  }
}

customElements.define('site-search', SiteSearch);
export type { SiteSearch };
