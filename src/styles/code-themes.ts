/** The two Shiki themes of all code on the site, static and in the editor; both pass WCAG AA. */
export const codeThemes = {
  light: 'github-light-high-contrast',
  dark: 'github-dark-default',
} as const;
