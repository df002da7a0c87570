/** Something wrong with a text, in words for its author; `line` and `column` count from 1. */
export interface Problem {
  message: string;
  /** JSON pointer of the member that is wrong, or empty where the text is no JSON. */
  pointer: string;
  line: number;
  column: number;
}
