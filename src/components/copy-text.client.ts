/** Copies a text and says on the button, for two seconds, whether that worked. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<boolean> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  button.textContent = copied ? 'Copied' : 'Not allowed to copy';
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
  return copied;
}
