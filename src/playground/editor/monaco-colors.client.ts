import { shikiToMonaco, textmateThemeToMonacoTheme } from '@shikijs/monaco';
import { editor, languages } from 'monaco-editor/editor';
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import dark from 'shiki/themes/github-dark-default.mjs';
import light from 'shiki/themes/github-light-high-contrast.mjs';
import { codeThemes } from '../../styles/code-themes.ts';
import { hexColor } from './hex-color.client.ts';

/** The themes' own are too pale to read. */
const lineNumbers = { light: '#57606a', dark: '#8b949e' };

type ThemeData = editor.IStandaloneThemeData;

/** Gives all editors the colours of the static code blocks, and keeps to the page's theme. */
export interface Colors {
  /** Takes the background from what lies behind the element, now and after each change of theme. */
  follow(element: HTMLElement): void;
}

/** Prepares languages and themes; both themes are loaded, so that a change shows at once. */
export function createColors(): Colors {
  const highlighter = createHighlighterCoreSync({
    themes: [light, dark],
    langs: [json, javascript, typescript],
    engine: createJavaScriptRegexEngine(),
  });
  for (const id of ['javascript', 'typescript']) languages.register({ id });
  shikiToMonaco(highlighter, { editor, languages } as Parameters<typeof shikiToMonaco>[1], {
    // The first line of a language takes long, as its grammar is compiled; cut short, it would spoil all others.
    tokenizeTimeLimit: 0,
  });

  let behind: HTMLElement = document.body;
  const apply = (): void => {
    const name = document.documentElement.dataset['theme'] === 'light' ? 'light' : 'dark';
    const background = hexColor(backgroundBehind(behind));
    const { colors, ...theme } = textmateThemeToMonacoTheme(
      highlighter.getTheme(codeThemes[name]),
    ) as ThemeData;
    editor.defineTheme(codeThemes[name], {
      ...theme,
      colors: {
        ...colors,
        'editor.background': background,
        'editorGutter.background': background,
        'editorLineNumber.foreground': lineNumbers[name],
        'editorLineNumber.dimmedForeground': lineNumbers[name],
      },
    });
    editor.setTheme(codeThemes[name]);
  };
  new MutationObserver(apply).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });

  return {
    follow(element) {
      behind = element;
      apply();
    },
  };
}

function backgroundBehind(element: HTMLElement): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).getPropertyValue('--sl-color-bg') || 'white';
}
