import type { FilterEntry } from '../render/filter-entry.ts';
import { filterIntegrations } from '../render/filter-integrations.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const cards = [...document.querySelectorAll<HTMLElement>('[data-filtered] > [data-id]')];

if (form) {
  const entries = JSON.parse(form.dataset['entries'] ?? '[]') as FilterEntry[];

  const read = (): Record<string, string> =>
    Object.fromEntries(
      [...new FormData(form)].filter((pair): pair is [string, string] => Boolean(pair[1])),
    );

  const show = (): void => {
    const shown = new Set(filterIntegrations(entries, read()));
    for (const card of cards) card.hidden = !shown.has(card.dataset['id'] ?? '');
    const count = document.querySelector('[data-count]');
    if (count)
      count.textContent =
        shown.size === cards.length
          ? `${cards.length} integrations`
          : `${shown.size} of ${cards.length} integrations`;
    document.querySelector('[data-none]')?.toggleAttribute('hidden', shown.size > 0);
  };

  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = asked.get(field.name) ?? '';
        if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
      }
    show();
  };

  const toAddress = (): void => {
    const query = new URLSearchParams(read()).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  form.addEventListener('input', toAddress);
  form.addEventListener('reset', () => setTimeout(toAddress));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-clear]')?.addEventListener('click', () => {
    form.reset();
    form.querySelector('input')?.focus();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
