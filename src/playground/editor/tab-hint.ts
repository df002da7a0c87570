/** What to tell those who use the keyboard; the rule itself is `keepTabRule`. */
export const tabHint =
  'Tab leaves the editor until you type or click in it; Ctrl+M (Ctrl+Shift+M on a Mac) switches.';
