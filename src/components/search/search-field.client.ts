import type { SiteSearch } from './site-search.client.ts';

// What one types into a page's own field goes on in the search dialog. Where that is missing, the form
// leads to the list of integrations, which filters by the same words.
for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
  const input = form.querySelector('input');
  const dialog = document.querySelector<SiteSearch>('site-search');
  if (!input || !dialog) continue;
  const handOver = (event: Event): void => {
    event.preventDefault();
    dialog.open(input.value);
    input.value = '';
  };
  form.addEventListener('submit', handOver);
  input.addEventListener('input', handOver);
}
