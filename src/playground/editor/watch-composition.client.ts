/** Knows whether an input method is composing a word, which lives in its textarea alone until it is finished. */
export function watchComposition(textarea: HTMLTextAreaElement): { ended(): Promise<void> } {
  let isComposing = false;
  textarea.addEventListener('compositionstart', () => (isComposing = true));
  textarea.addEventListener('compositionend', () => (isComposing = false));
  return {
    async ended() {
      while (isComposing) {
        await new Promise((done) =>
          textarea.addEventListener('compositionend', done, { once: true }),
        );
        // The last input event comes after the end.
        await new Promise((done) => setTimeout(done));
      }
    },
  };
}
