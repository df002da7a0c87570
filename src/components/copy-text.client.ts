/** Copies a text and says on the button, for two seconds, whether that worked. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<boolean> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.dataset['copied'] = String(copied);
  announce(copied ? 'Copied' : 'The browser does not allow copying');
  setTimeout(() => delete button.dataset['copied'], 2000);
  return copied;
}

/** A message for screen readers; others see the button's mark. */
function announce(text: string): void {
  let region = document.querySelector<HTMLElement>('#copy-status');
  if (!region) {
    region = document.createElement('div');
    region.id = 'copy-status';
    region.className = 'sr-only';
    region.setAttribute('role', 'status');
    document.querySelector('main')?.append(region);
  }
  region.textContent = text;
}
