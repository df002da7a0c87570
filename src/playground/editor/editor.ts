/** A place in a text; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What the playground needs of a text editor, be it a plain textarea or Monaco. */
export interface Editor {
  readonly kind: 'textarea' | 'monaco';
  getText(): string;
  setText(text: string): void;
  /** Calls the listener after each change of the text, by the user or by `setText`. */
  onChange(listener: () => void): void;
  /** Scrolls to the place, puts the caret there and takes the focus. */
  reveal(position: Position): void;
  focus(): void;
  dispose(): void;
}
