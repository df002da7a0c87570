import type { editor } from 'monaco-editor/editor';
import { wrapFor } from './wrap-for.ts';

// Text shorter than this stands in Monaco's textarea whole, where screen readers and other programs read it.
const wholeTextLines = 100_000;

/** How our editors behave, in the textarea's type. */
export function editorOptions(
  textarea: HTMLTextAreaElement,
  label: string,
): editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(textarea);
  const padding = Number.parseFloat(style.paddingTop) || 0;
  return {
    ariaLabel: label,
    accessibilitySupport: 'on',
    accessibilityPageSize: wholeTextLines,
    // A div with an EditContext is a text box that only Monaco can write to.
    editContext: false,
    acceptSuggestionOnCommitCharacter: false,
    acceptSuggestionOnEnter: 'off',
    automaticLayout: true,
    // What is typed is what is there: a bracket put in unasked is one too many for those who type it themselves,
    // by hand or by a program.
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    autoIndent: 'advanced',
    autoIndentOnPaste: false,
    contextmenu: true,
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
    fixedOverflowWidgets: true,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight) || 0,
    formatOnPaste: false,
    formatOnType: false,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    occurrencesHighlight: 'off',
    overviewRulerLanes: 0,
    padding: { top: padding, bottom: padding },
    quickSuggestions: { strings: true, other: true, comments: false },
    renderLineHighlight: 'none',
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false },
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    wordBasedSuggestions: 'off',
    wordWrapOverride1: wrapFor(textarea.value, textarea.wrap === 'off' ? 'off' : 'on'),
  };
}
