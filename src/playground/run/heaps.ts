/**
 * Characters that join the one before them: marks, skin tones, format characters, vowels of some scripts. Browsers
 * place a heap of them in a time that grows with its square, ten thousand skin tones in a minute and a half.
 */
const joining = '[\\p{M}\\p{Emoji_Modifier}\\p{Cf}\\u0e33\\u0eb3\\u1160-\\u11ff]';
const shown = 64;
const bearable = 1_000;
const rest = new RegExp(`(${joining}{${shown}})${joining}+`, 'gu');
const unbearable = new RegExp(`${joining}{${bearable}}`, 'u');

/** What is done about texts that would stop the page once they are laid out. */
export const heaps = {
  /** The text with the beginning of each heap; no language has any. */
  cut: (text: string): string => text.replace(rest, '$1…'),
  /** Whether an editor, which shows a text as it is, would stop the page. */
  areIn: (text: string): boolean => unbearable.test(text),
} as const;
