/** What the reader does with replies. */
export interface CallsActions {
  /** Takes the text of a reply; an empty one means the usual reply. */
  setReply(key: string, text: string): void;
  /** Runs the handler again, with the replies as they are. */
  runAgain(): void;
}
