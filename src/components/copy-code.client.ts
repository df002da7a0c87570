import { copyText } from './copy-text.client.ts';

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element && event.target.closest('[data-copy-code], [data-copy-text]');
  if (!(button instanceof HTMLButtonElement)) return;
  const code = button.closest('.code-block')?.querySelector('pre')?.textContent;
  void copyText(button, button.dataset['copyText'] ?? code ?? '');
});
